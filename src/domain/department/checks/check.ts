import type { CellProblem } from "../records";
import type { Department } from "../department";

/** One thing to look for in the data. It names cells; it corrects nothing. */
export interface Check {
  readonly title: string;
  readonly find: (department: Department) => readonly CellProblem[];
}
