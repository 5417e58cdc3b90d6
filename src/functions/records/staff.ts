import type { CellProblem } from "../../domain/department/cell-problem";
import type { StaffMember } from "../../domain/department/staff-member";
import type { CellTable } from "./cell-table";
import { readRows } from "./row-reader";

export const readStaff = (cells: CellTable, problems: CellProblem[]): StaffMember[] =>
  readRows(cells, problems, (read) => {
    const [email, name] = [read.text("email"), read.text("name")];
    if (email === "" && name === "") return undefined;
    return { row: read.row, email, name, role: read.text("role"), groups: read.text("groups") };
  });
