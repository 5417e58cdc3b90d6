import { repairMessages } from "../../messages/repair-messages";
import { validationMessages } from "../../messages/validation-messages";
import { textOf } from "../../tables/grid";
import { tracker } from "../../tables/tracker";
import { columnLetter } from "../../tables/tracker-addresses";
import type { Column } from "../../tables/column";
import { done, type Repair } from "../repair";
import { areaBelow, type TrackerOnSheet, whereIs } from "../tracker-on-sheet";
import { helpOf, isOurs, marksValidation, validationOf } from "../validation";

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
  const rows = Math.max(1, Math.min(lastRow, on.rows - 1) - layout.headerRow);
  const present = sheet.getRange(layout.headerRow + 1, 1, rows, grid.maxColumns).getDataValidations();
  return wantedIn(on).flatMap(({ column, heading, help, allowed, build }) => {
    const rules = present.map((row) => row[column] ?? null);
    const first = rules.find((rule) => rule !== null);
    if (first && !isOurs(first.getHelpText())) return [];
    if (rules.every((rule) => rule !== null) && first?.getHelpText() === help) return [];
    // Someone's own words for yes and no are not marked as wrong.
    if (!first && !grid.values.slice(layout.headerRow).every((row) => allowed(row[column] ?? ""))) return [];
    const write = () => void sheet.getRange(areaBelow(on, column)).setDataValidation(build());
    return [done(whereIs(on, column), repairMessages.validation(heading), write)];
  });
}

function wantedIn(on: TrackerOnSheet): Wanted[] {
  const marks = on.assessments.flatMap(({ column, code, maxMark }): Wanted[] => {
    if (maxMark === undefined) return [];
    const first = `${columnLetter(column)}${on.layout.headerRow + 1}`;
    const build = () => marksValidation(first, maxMark, on.separator);
    return [{ column, heading: code, help: validationMessages.marks(maxMark), allowed: () => true, build }];
  });
  const lists = on.view.found.flatMap(({ column, heading, key }): Wanted[] => {
    const { validation } = tracker.columns[key] as Column;
    if (validation?.kind !== "list") return [];
    const allowed = (value: unknown) => value === "" || validation.values.includes(textOf(value));
    return [{ column, heading, help: helpOf(validation), allowed, build: () => validationOf(validation) }];
  });
  return [...marks, ...lists];
}
