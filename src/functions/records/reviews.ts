import type { CellProblem } from "../../domain/department/cell-problem";
import type { Review } from "../../domain/department/review";
import type { CellTable } from "./cell-table";
import { readRows } from "./row-reader";

/** The rows of the Reviews tab that name a learner. */
export const readReviews = (cells: CellTable, problems: CellProblem[]): Review[] =>
  readRows(cells, problems, (read) => {
    const learnerId = read.text("learnerId");
    if (learnerId === "") return undefined;
    return {
      row: read.row,
      recordId: read.text("recordId"),
      learnerId,
      heldOn: read.day("date"),
      heldBy: read.text("heldBy"),
      nextReview: read.day("nextReview"),
    };
  });
