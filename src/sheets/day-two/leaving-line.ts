import { saveMessages } from "../../messages/record-messages";
import { textOf } from "../../records/texts";
import { outcomesTable } from "../../tables/outcomes";
import { activeAccount } from "../active-account";
import { addFreeLines } from "../records/free-lines";
import { readAudit } from "../records/read-audit";

/** Lines of the audit among which one of a try just before may be. Ours. */
const recent = 100;

interface Line {
  readonly learnerId: string;
  readonly course: string;
  /** The day of leaving, or "". */
  readonly before: string;
  readonly after: string;
}

/** What the audit says of a day of leaving that is written or taken away; once, where a try broke off after it. */
export function addLeavingLine(
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
  { learnerId, course, before, after }: Line,
  now: Date,
): void {
  const field = `${outcomesTable.columns.withdrawnOn.header}, ${course}`;
  const line = { record: outcomesTable.name, learnerId, field, before, after };
  const audit = readAudit(spreadsheet);
  const { rows, positions } = audit;
  // What stands since may be the other way round: only the last line about it counts.
  const about = rows.slice(-recent).filter((row) => holds(row, ["record", "learnerId", "field"]));
  const last = about[about.length - 1];
  if (last && holds(last, ["before", "after"])) return;
  addFreeLines(audit, [line], activeAccount() || saveMessages.unknownAccount, now);

  function holds(row: (typeof rows)[number], keys: readonly (keyof typeof line)[]): boolean {
    return keys.every((key) => textOf(row[positions.get(key) ?? -1]) === line[key]);
  }
}
