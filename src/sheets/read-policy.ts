import { dayInWords } from "../domain/calendar/day-in-words";
import type { CalendarDate } from "../domain/calendar/calendar-date";
import type { CellProblem } from "../domain/department/records";
import { firstSettings } from "../domain/policy/first-settings";
import { unknownSettings } from "../domain/policy/policy";
import type { Policy } from "../domain/policy/settings";
import { departmentMessages } from "../messages/department-messages";
import { repairMessages } from "../messages/repair-messages";
import { datedLineMessages } from "../messages/what-if-messages";
import { withDueLines } from "../records/dated-lines";
import { policyFrom, settingKey } from "../records/settings";
import { textOf } from "../records/texts";
import { addonVersionKey, policyTable, versionKey } from "../tables/policy";
import { left, type Repair } from "./repair";
import { isEmpty, type Tab } from "./tabs";

interface PolicyOnSheet {
  readonly policy: Policy;
  /** A setting is wrong: `policy` is the usual one until it is put right. */
  readonly isFaulty: boolean;
  /** What the college has to look at; nothing that can be mended for it. */
  readonly repairs: readonly Repair[];
  /** Keys that are probably meant for a setting, which keeps its usual value meanwhile. */
  readonly misspelt: readonly CellProblem[];
}

const asLeft = ({ row, header, found, expected }: CellProblem): Repair =>
  left(`${policyTable.name}, row ${row}`, repairMessages.rowProblem(header, expected, found));

/** The Policy tab. What it does not list has the value that it would be given today. */
export function readPolicy(tab: Tab, today: CalendarDate, day: () => string): PolicyOnSheet {
  const cells = tab.headerRow === undefined ? [] : (tab.grid?.values.slice(tab.headerRow) ?? []);
  const [setting, value] = [tab.positions.get("setting") ?? 0, tab.positions.get("value") ?? 1];
  const rows = cells.map((row) => [row[setting], row[value]] as const);
  const keys = rows.map(([key]) => settingKey(key));
  const unknown = unknownSettings(keys.filter((key) => key !== versionKey && key !== addonVersionKey));
  const strangers = unknown.map(({ key, nearest }) =>
    left(policyTable.name, repairMessages.unknownSetting(key, nearest)),
  );
  const misspelt: CellProblem[] = unknown.flatMap(({ key, nearest }) =>
    nearest === undefined
      ? []
      : [
          {
            tab: policyTable.name,
            row: (tab.headerRow ?? 0) + keys.indexOf(key) + 1,
            header: policyTable.columns.setting.header,
            found: key,
            expected: departmentMessages.settingMeant(nearest),
          },
        ],
  );
  const dated = withDueLines(tab.grid?.values ?? [], tab.headerRow ?? 0, tab.positions, day);
  const waiting = dated.due
    .filter(({ row, value: due }) => textOf(tab.grid?.values[row]?.[value]) !== String(due))
    .map(({ key, value: due, from }) => left(policyTable.name, datedLineMessages.due(key, due, dayInWords(from))));
  misspelt.push(...dated.problems);
  strangers.push(...waiting, ...dated.problems.map(asLeft));
  const first = firstSettings(today);
  // Which headings it lacks is told of every tab alike.
  if (tab.headerRow === undefined && !isEmpty(tab))
    return { policy: policyFrom([], first), isFaulty: true, repairs: strangers, misspelt };
  try {
    return { policy: policyFrom(rows, first), isFaulty: false, repairs: strangers, misspelt };
  } catch (error) {
    const problem = error instanceof Error ? error.message : String(error);
    const fault = left(policyTable.name, repairMessages.policyProblem(problem));
    return { policy: policyFrom([], first), isFaulty: true, repairs: [fault, ...strangers], misspelt };
  }
}
