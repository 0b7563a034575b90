(** * Everything a study needs *)

From Lindproof Require Export Matrix MasterEquation Elements Sparse Operators Vectorised Uniqueness State.
From Lindproof Require Export Entanglement StateNegativity Determinant Signs CriticalValue Scaling Thermal.
