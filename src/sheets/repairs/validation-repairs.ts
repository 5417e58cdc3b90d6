import { repairMessages } from "../../messages/repair-messages";
import { validationMessages } from "../../messages/set-up-messages";
import { textOf } from "../../records/texts";
import { tracker } from "../../tables/tracker";
import { columnLetter } from "../../tables/tracker-addresses";
import { validationOf } from "../../tables/column";
import { equalNeighbours } from "../column-look";
import { standingColumns, withComing } from "../read-grid";
import { noted, prepare, type Repair } from "../repair";
import { areaBelow, type TrackerOnSheet, whereIs } from "../tracker-on-sheet";
import { helpOf, isOurs, marksValidation, ruleOf } from "../validation";

type Rule = GoogleAppsScript.Spreadsheet.DataValidation;

interface Wanted {
  readonly column: number;
  readonly heading: string;
  readonly help: string;
  readonly allowed: (value: unknown) => boolean;
  readonly build: () => Rule;
}

/** Marks and lists are checked down the whole column. A rule that someone made themselves stays. */
export function validationRepairs(on: TrackerOnSheet): Repair[] {
  const { sheet, layout, lastRow, grid } = on;
  const rows = Math.max(1, Math.min(lastRow, on.rows() - 1) - layout.headerRow);
  const standing = sheet.getRange(layout.headerRow + 1, 1, rows, standingColumns(grid)).getDataValidations();
  const present = withComing(standing, grid, null);
  const lacking = wantedIn(on).filter(({ column, help, allowed }) => {
    const rules = present.map((row) => row[column] ?? null);
    const first = rules.find((rule) => rule !== null);
    const own = first?.getHelpText() ?? null;
    if (first && !isOurs(own)) return false;
    if (rules.every((rule) => rule !== null) && own === help) return false;
    // Someone's own words for yes and no are not marked as wrong.
    return first !== undefined || grid.values.slice(layout.headerRow).every((row) => allowed(row[column] ?? ""));
  });
  if (lacking.length === 0) return [];
  const lines = lacking.map(({ column, heading }) => noted(whereIs(on, column), repairMessages.validation(heading)));
  return [...lines, prepare(() => check(on, lacking))];
}

/** Neighbours that are checked for the same are one write; a formula counts from the first of them. */
function check(on: TrackerOnSheet, wanted: readonly Wanted[]): void {
  const inOrder = [...wanted].sort((a, b) => a.column - b.column);
  const groups = equalNeighbours(
    inOrder.map((one, index) => ({ one, group: `${one.column - index} ${one.help}` })),
    ({ group }) => group,
  );
  for (const { item, length } of groups)
    on.sheet.getRange(areaBelow(on, item.one.column, length)).setDataValidation(item.one.build());
}

function wantedIn(on: TrackerOnSheet): Wanted[] {
  const marks = on.assessments.flatMap(({ column, code, maxMark }): Wanted[] => {
    if (maxMark === undefined) return [];
    const first = `${columnLetter(column)}${on.layout.headerRow + 1}`;
    const build = () => marksValidation(first, maxMark, on.separator);
    return [{ column, heading: code, help: validationMessages.marks(maxMark), allowed: () => true, build }];
  });
  const lists = on.view.found.flatMap(({ column, heading, key }): Wanted[] => {
    const validation = validationOf(tracker.columns[key]);
    if (validation?.kind !== "list") return [];
    const allowed = (value: unknown) => value === "" || validation.values.includes(textOf(value));
    return [{ column, heading, help: helpOf(validation), allowed, build: () => ruleOf(validation) }];
  });
  return [...marks, ...lists];
}
