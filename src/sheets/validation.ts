import { markCodes } from "../domain/marks/outcome";
import { validationMessages } from "../messages/set-up-messages";
import { leastPlainMark } from "../records/marks";
import type { Validation } from "../tables/column";
import { type Separator } from "../tables/tracker-addresses";

type Rule = GoogleAppsScript.Spreadsheet.DataValidation;

/** Our rules are known by how their help text begins. */
export const isOurs = (helpText: string | null) => helpText?.startsWith(validationMessages.prefix) ?? false;

export function helpOf(validation: Validation): string {
  switch (validation.kind) {
    case "list":
      return validationMessages.list(validation.values);
    case "number":
      return validationMessages.number(validation.minimum, validation.maximum);
    case "date":
      return validationMessages.date;
  }
}

/** A wrong entry is marked and never refused: people paste. */
export function ruleOf(validation: Validation, app = SpreadsheetApp): Rule {
  const builder = app.newDataValidation().setAllowInvalid(true).setHelpText(helpOf(validation));
  switch (validation.kind) {
    case "list":
      return builder.requireValueInList([...validation.values], true).build();
    case "number":
      return builder.requireNumberBetween(validation.minimum, validation.maximum).build();
    case "date":
      return builder.requireDate().build();
  }
}

/** A mark from 0 to the maximum, or a code; `cell` is the first of the column, such as "N2". */
export function marksValidation(cell: string, maxMark: number, separator: Separator, app = SpreadsheetApp): Rule {
  const formula = `=${isMarkFormula(cell, maxMark, separator)}`;
  return app
    .newDataValidation()
    .requireFormulaSatisfied(formula)
    .setAllowInvalid(true)
    .setHelpText(validationMessages.marks(maxMark))
    .build();
}

/**
 * True for a mark or a code; Sheets compares text without regard to case. A percentage that Sheets has turned into a share (0.75) is marked: a
 * function cannot tell it from a mark.
 */
function isMarkFormula(cell: string, maxMark: number, separator: Separator): string {
  const all = (...parts: string[]) => parts.join(`${separator} `);
  const plain = leastPlainMark(maxMark);
  const noShare = plain < 0 ? [] : [`OR(${all(`${cell}=0`, `${cell}=0.5`, `${cell}>=${plain}`)})`];
  const number = `AND(${all(`ISNUMBER(${cell})`, `${cell}>=0`, `${cell}<=${maxMark}`, ...noShare)})`;
  return `OR(${all(...Object.keys(markCodes).map((code) => `${cell}="${code}"`), number)})`;
}
