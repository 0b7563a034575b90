(** * Everything a study needs *)

From Lindproof Require Export Matrix MasterEquation Elements Sparse Uniqueness State Entanglement Signs CriticalValue.
From Lindproof Require Export Scaling Thermal.
