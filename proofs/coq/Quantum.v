(** * Everything a study needs *)

From Lindproof Require Export Matrix MasterEquation Elements Sparse Operators Vectorised Uniqueness State Entanglement Determinant Signs CriticalValue.
