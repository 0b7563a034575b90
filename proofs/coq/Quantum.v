(** * Everything a study needs *)

From Lindproof Require Export Matrix MasterEquation Elements Uniqueness State Entanglement Signs CriticalValue Scaling Thermal.
