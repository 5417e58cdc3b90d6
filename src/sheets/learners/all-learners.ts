import { type Tier, tiers } from "../../domain/risk/tiers";
import { learnersTable } from "../../tables/learners";
import { allRows, type RecordRow } from "../../tables/record-rows";
import { tabOf, type Workbook } from "../workbook";
import { cellsOf, type LearnerKey } from "./about-learner";
import { type EnrolmentRow, idAt, textAt } from "./enrolment-rows";
import { nameOf, tierAt } from "./read-card";

/** A learner with all rows in the trackers. */
export interface KnownLearner {
  readonly learnerId: string;
  readonly name: string;
  readonly surname: string;
  readonly tutorGroup: string;
  readonly tutor: string;
  readonly courses: string[];
  /** The worst of the courses. */
  readonly tier: Tier | null;
  readonly about: RecordRow<LearnerKey> | undefined;
  readonly rows: readonly EnrolmentRow[];
}

/** Every learner of the given rows once, in the order of the rows. */
export function learnersOf(workbook: Pick<Workbook, "tabs">, rows: readonly EnrolmentRow[]): KnownLearner[] {
  const learners = cellsOf<LearnerKey>(tabOf(workbook, learnersTable.name));
  const about = new Map(allRows(learners, "learnerId").map((row) => [row.text("learnerId").trim(), row]));
  const byId = new Map<string, EnrolmentRow[]>();
  for (const row of rows) {
    const id = idAt(row.on, row.row);
    const present = byId.get(id);
    if (present) present.push(row);
    else byId.set(id, [row]);
  }
  return [...byId].map(([learnerId, own]) => learnerOf(learnerId, own, about.get(learnerId)));
}

function learnerOf(learnerId: string, rows: EnrolmentRow[], about: RecordRow<LearnerKey> | undefined): KnownLearner {
  const [first] = rows as [EnrolmentRow];
  const found = rows.map(({ on, row }) => tierAt(on, row));
  return {
    learnerId,
    name: nameOf(about, first),
    surname: about?.text("surname").trim() || textAt(first.on, first.row, "surname"),
    tutorGroup: about?.text("tutorGroup").trim() ?? "",
    tutor: textAt(first.on, first.row, "tutor") || (about?.text("tutor").trim() ?? ""),
    courses: rows.map(({ on, row }) => textAt(on, row, "course")).filter((course) => course !== ""),
    tier: tiers.find((tier) => found.includes(tier)) ?? null,
    about,
    rows,
  };
}
