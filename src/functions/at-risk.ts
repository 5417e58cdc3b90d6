import { withConcerns } from "../domain/concerns/raised";
import { atRisk as register } from "../domain/department/at-risk/at-risk";
import type { Enrolment } from "../domain/department/enrolment";
import type { AtRiskLearner } from "../domain/department/at-risk/at-risk-learner";
import { unknownTier } from "../domain/risk/tiers";
import { isWorse } from "../domain/risk/worst-tier";
import { atRiskMessages as words } from "../messages/at-risk-messages";
import { tableIn } from "../records/cell-table";
import { readEnrolments, readSnapshots } from "../records/enrolments";
import { readRecords, rowReader } from "../records/read-records";
import { idFinder, underOneId } from "../records/texts";
import { atRiskTable, registerKeys } from "../tables/at-risk";
import type { Column } from "../tables/column";
import { concernsTable } from "../tables/concerns";
import type { Table } from "../tables/define-table";
import { interventionsTable } from "../tables/interventions";
import { learnersTable } from "../tables/learners";
import { outcomesTable } from "../tables/outcomes";
import { plansTable } from "../tables/plans";
import { snapshotsTable } from "../tables/snapshots";
import { tracker } from "../tables/tracker";
import { withActionFrom } from "./action-from-areas";
import { readAtRiskArguments } from "./at-risk-arguments";
import type { Cell } from "../records/cell";
import { type Cells, toRows } from "../records/ranges";
import { readPolicy } from "./policy-argument";

const headings = registerKeys.map((key): Cell => atRiskTable.columns[key].header);

/** So many learners are listed at most, and every Red one beyond that: Sheets refuses results that are too large. Ours. */
const most = 2_000;

/** Headings, then one row for each learner of the register, worst first; as wide whatever it is given. */
export function atRisk(...args: Cells[]): Cell[][] {
  const { companions, trackers } = readAtRiskArguments(args);
  const cellsOf = <C extends Readonly<Record<string, Column>>>(cells: Cells, table: Table<C>) =>
    tableIn(toRows(cells), table);
  // What cannot be read is told by Data checks, which can say who is to put it right.
  const found = trackers.map(({ name, cells }) => enrolmentsIn(trackerIn(name, cells)));
  const learners = readRecords(cellsOf(companions.learners, learnersTable), [], ["learnerId"]);
  // As the Learners tab writes them: native columns beside the register look there by them.
  const find = idFinder(...[learners, ...found].map((list) => list.map(({ learnerId }) => learnerId)));
  const rows = register({
    policy: readPolicy(companions.policy),
    enrolments: withConcerns(
      underOneId(find, found.flat()),
      underOneId(find, readRecords(cellsOf(companions.concerns, concernsTable), [], ["learnerId"])),
    ),
    learners: underOneId(find, learners),
    actions: underOneId(find, readRecords(cellsOf(companions.interventions, interventionsTable), [], ["learnerId"])),
    plans: underOneId(find, readRecords(cellsOf(companions.plans, plansTable), [], ["learnerId"])),
    outcomes: underOneId(find, readRecords(cellsOf(companions.outcomes, outcomesTable), [], ["learnerId"])),
    snapshots: underOneId(find, readSnapshots(cellsOf(companions.snapshots, snapshotsTable), [])),
  });
  const room = Math.max(most, rows.filter(({ tier }) => tier === "Red").length);
  const listed = rows.slice(0, room).map((row): Cell[] => {
    const cells = cellsFor(row);
    return registerKeys.map((key) => cells[key]);
  });
  const left = rows.length - listed.length;
  return [
    headings,
    ...(listed.length === 0 ? [sentence(words.nobody)] : []),
    ...(left > 0 ? [sentence(words.cut(left, listed.length))] : []),
    ...listed,
  ];
}

/** Also rows whose ID is none yet: who is Red is listed, whatever stands for the ID. */
function enrolmentsIn(table: ReturnType<typeof trackerIn>): Enrolment[] {
  const enrolments = readEnrolments(table, [], [], undefined, { withUnreadIds: true });
  if (!table.positions.has("areas")) return enrolments;
  const { cellAt } = rowReader(table);
  return enrolments.map((one) => withActionFrom(cellAt(one.row - 1, "areas"), one));
}

/** A row that names no learner. */
const sentence = (text: string) => headings.map((_, index): Cell => (index === 1 ? text : ""));

function trackerIn(name: string, cells: Cells) {
  const table = tableIn(toRows(cells), tracker, name);
  for (const key of ["learnerId", "tier"] as const)
    if (!table.positions.has(key)) throw new Error(words.noHeadings(name, tracker.columns[key].header));
  return table;
}

function cellsFor(row: AtRiskLearner): Record<(typeof registerKeys)[number], Cell> {
  const { tierBefore, openActions } = row;
  return {
    learnerId: row.learnerId,
    learner: row.name,
    tutorGroup: row.tutorGroup,
    tutor: row.tutor,
    tier: row.tier,
    change:
      tierBefore === undefined
        ? ""
        : row.tier === unknownTier
          ? words.unknown(tierBefore)
          : isWorse(row.tier, tierBefore)
            ? words.worse(tierBefore)
            : words.better(tierBefore),
    subjects: row.subjects.join(", "),
    groups: row.groups.join(", "),
    reasons: row.reasons.join(" | "),
    action: row.requiredAction,
    openAction: openActions[0] === undefined ? words.noAction : words.more(openActions[0], openActions.length - 1),
    owner: row.owner,
    nextReview: row.nextReview,
    plan: row.plan,
    quietUntil: row.leaves ? words.leaves(row.leaves) : row.rest ? words.rest(row.rest.from, row.rest.until) : "",
    firstFlagged: row.firstFlagged,
    approaching: row.approaching.join("; "),
    turn: row.turn,
  };
}
