import { strictestConsent } from "../domain/department/listed-twice";
import { groupBy } from "../domain/numbers/group-by";
import { once } from "../domain/once";
import { functionMessages } from "../messages/function-messages";
import { messageOf } from "../domain/text/message-of";
import { normalise } from "../domain/text/normalise";
import { type Cell, describe, isBlank } from "../records/cell";
import { type Cells, rangeOf, toRows } from "../records/ranges";
import { idsIn, rowReader, rowsOf } from "../records/read-records";
import { idKeys, idsAmong, readId, readText } from "../records/texts";
import { readConsent } from "../records/words";
import { learnersTable } from "../tables/learners";
import { tracker } from "../tables/tracker";
import { type WorkedOutKey, workedOutKeys } from "../tables/worked-out";
import { nextReview } from "./next-review";
import { openActions } from "./open-actions";
import { openConcerns } from "./open-concerns";
import { rawColumns } from "./raw-columns";
import { action, areas, reasons } from "./risk";
import { type Pair, readTrackerPairs } from "./risk-pairs";
import { givenIn, type RiskRow, riskRowsOf } from "./risk-rows";
import { tableArgument } from "./table-argument";

/**
 * Columns of a tracker in one call, each below its heading, by the very functions that give them one by one. The ranges begin at the headings'
 * row. A column that cannot be worked out says why beside each learner; the others stand.
 */
export function workOut(columnHeadings: Cells, ...args: Cells[]): Cell[][] {
  const keys = wantedIn(columnHeadings);
  const pairs = readTrackerPairs(args);
  const ids = pairs.find(({ role }) => role === "learner")?.values;
  const height = rangeOf(ids).height;
  const made = columnsOf(pairs);
  const learner = toRows(ids).map(([cell]) => !isBlank(cell));
  const shown = keys.map((key) => {
    try {
      return made[key]();
    } catch (error) {
      const sentence = messageOf(error);
      return (place: number): Cell => (learner[place] ? sentence : "");
    }
  });
  const below = Array.from({ length: height - 1 }, (_row, index) => shown.map((at) => at(index + 1) ?? ""));
  return [keys.map((key): Cell => tracker.columns[key].header), ...below];
}

function wantedIn(argument: Cells): WorkedOutKey[] {
  const [cell] = toRows(argument)[0] ?? [];
  const text = readText(cell);
  if (text.state !== "value") throw new Error(functionMessages.workOut.noHeadings(describe(cell)));
  return text.value.split(";").map((name) => {
    const found = workedOutKeys.find((key) => normalise(tracker.columns[key].header) === normalise(name));
    if (found) return found;
    const known = workedOutKeys.map((key) => tracker.columns[key].header);
    throw new Error(functionMessages.workOut.unknown(name.trim(), known));
  });
}

type At = (place: number) => Cell;

function columnsOf(pairs: readonly Pair[]): Record<WorkedOutKey, () => At> {
  const given = givenIn(pairs);
  const worked = rawColumns(given);
  const tab = (wanted: Pair["role"]) => pairs.find(({ role }) => role === wanted)?.values;
  const rows = once(() => riskRowsOf([...pairs, ...contactPairs(tab("learner"), tab("learners"))], worked));
  const shown = (make: () => Cells) => () => {
    const made = toRows(make());
    return (place: number) => made[place]?.[0];
  };
  const raised = once(() => openConcerns(tab("learner"), given("course"), tab("concerns")));
  const judged = (of: (row: RiskRow) => string) => () => {
    const [{ at }, about] = [rows(), raised()];
    return (place: number) => {
      const open = about(place);
      return at(place, open.length === 0 ? of : (row) => of({ ...row, raised: open }));
    };
  };
  return {
    average: shown(worked.average),
    workingAt: shown(worked.workingAt),
    gap: shown(worked.gap),
    band: shown(worked.band),
    latestChange: shown(worked.latestChange),
    sustainedChange: shown(worked.sustainedChange),
    missingWork: shown(worked.missingWork),
    reasons: judged(reasons),
    action: judged(action),
    areas: judged(areas),
    openActions: shown(() => openActions(tab("learner"), tab("interventions"))),
    nextReview: shown(() => nextReview(tab("learner"), tab("interventions"), tab("plans"), tab("reviews"))),
  };
}

/** Each learner's date of birth and what is recorded about contact, from the Learners tab, as they stand there. */
function contactPairs(ids: Cells, learners: Cells): Pair[] {
  if (learners === undefined) return [];
  const table = tableArgument(learners, learnersTable, ["learnerId"]);
  const { cellAt } = rowReader(table);
  const cells = toRows(ids).map(([cell]) => cell);
  const listed = idsIn(table, "learnerId");
  const keyOf = idKeys(idsAmong(cells), listed);
  const places = groupBy(
    rowsOf(table, "learnerId", () => true).map((index, place) => ({ index, key: keyOf(listed[place] ?? "") })),
    ({ key }) => key,
  );
  const found = cells.map((cell) => {
    const id = readId(cell);
    return id.state === "value" ? (places.get(keyOf(id.value)) ?? []) : [];
  });
  return contactRoles.map(([role, key, choose]) => ({
    role,
    header: learnersTable.columns[key].header,
    values: found.map((rows) => {
      const recorded = rows.map(({ index }) => cellAt(index, key));
      return [recorded.length > 1 ? choose(recorded) : (recorded[0] ?? "")];
    }),
  }));
}

const firstTyped = (typed: readonly Cell[]): Cell => typed.find((cell) => !isBlank(cell)) ?? "";

/** Of a learner who is listed more than once a No or a note holds, as everywhere. */
function strictest(typed: readonly Cell[]): Cell {
  const recorded = typed.map(readConsent).map((one) => (one.state === "value" ? one.value : undefined));
  return typed[recorded.indexOf(strictestConsent(recorded))] ?? "";
}

const contactRoles = [
  ["born", "dateOfBirth", firstTyped],
  ["consent", "parentContactConsent", strictest],
] as const;
