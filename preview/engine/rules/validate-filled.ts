import type { IRange } from "@univerjs/core";
import { isNullCell } from "@univerjs/core";
import { SheetsDataValidationValidatorService } from "@univerjs/sheets-data-validation";
import type { Engine } from "../engine";

/** A blank cell holds nothing that could be wrong, and a rule reaches down to the last row of its sheet: only filled cells are asked about. */
export function validateFilled(engine: Engine): void {
  const validator = engine.univer.__getInjector().get(SheetsDataValidationValidatorService);
  const byUniver = validator.validatorRanges.bind(validator);
  validator.validatorRanges = (unit, sheet, ranges) =>
    byUniver(
      unit,
      sheet,
      ranges.flatMap((range) => filledIn(sheet, range)),
    );

  function filledIn(sheet: string, { startRow, endRow, startColumn, endColumn }: IRange): IRange[] {
    const rows = engine.cells(sheet).getCellMatrix().getMatrix();
    const filled: IRange[] = [];
    for (let column = startColumn; column <= endColumn; column++) {
      let last: IRange | undefined;
      for (let row = startRow; row <= endRow; row++) {
        if (isNullCell(rows[row]?.[column])) last = undefined;
        else if (last) last.endRow = row;
        else filled.push((last = { startRow: row, endRow: row, startColumn: column, endColumn: column }));
      }
    }
    return filled;
  }
}
