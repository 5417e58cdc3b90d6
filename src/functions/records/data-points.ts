import type { CellProblem } from "../../domain/department/cell-problem";
import type { DataPoint } from "../../domain/department/data-point";
import type { CellTable } from "./cell-table";
import { readRows } from "./row-reader";

export const readDataPoints = (cells: CellTable, problems: CellProblem[]): DataPoint[] =>
  readRows(cells, problems, (read) => {
    const name = read.text("name");
    if (name === "") return undefined;
    const [opens, deadline] = [read.day("opens"), read.day("deadline")];
    return { row: read.row, name, opens, deadline, reviewPeriod: read.text("reviewPeriod") };
  });
