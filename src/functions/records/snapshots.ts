import type { CellProblem } from "../../domain/department/cell-problem";
import type { Snapshot } from "../../domain/department/snapshot";
import { splitReasons } from "../../domain/risk/split-reasons";
import { tiers } from "../../domain/risk/tiers";
import type { CellTable } from "./cell-table";
import { dayOfMoment } from "./record-cells";
import { readRows } from "./row-reader";

/** The rows of the Snapshots tab that name a data point and a learner. */
export const readSnapshots = (cells: CellTable, problems: CellProblem[]): Snapshot[] =>
  readRows(cells, problems, (read) => {
    const [dataPoint, learnerId] = [read.text("dataPoint"), read.text("learnerId")];
    if (dataPoint === "" || learnerId === "") return undefined;
    return {
      row: read.row,
      dataPoint,
      takenOn: dayOfMoment(read.cell("takenOn")),
      learnerId,
      course: read.text("course"),
      group: read.text("group"),
      teacher: read.text("teacher"),
      meg: read.text("meg"),
      agreedMeg: read.text("agreedMeg"),
      average: read.number("average"),
      workingAt: read.text("workingAt"),
      forecast: read.text("forecast"),
      gap: read.number("gap"),
      band: read.text("band"),
      tier: tiers.find((tier) => tier === read.cell("tier")),
      reasons: splitReasons(read.text("reasons")),
      attendance: read.number("attendance"),
      punctuality: read.number("punctuality"),
      missingWork: read.number("missingWork"),
    };
  });
