import type { Area, CellInput, Protection } from "../../engine/workbook";
import { Exception } from "../exception";
import type { Context } from "./context";
import { overlaps } from "../../engine/overlaps";
import { sheetView } from "./sheet-view";
import { refuseInvalid } from "./validation-check";

/** A protection blocks nobody until it names editors, and a warning never stops a script. */
const shutsOut = ({ warningOnly, editors }: Protection, user: string): boolean =>
  !warningOnly && editors.length > 0 && !editors.includes(user);

/** @throws Exception when the user may not edit the cells; without an area, the sheet as such */
export function refuseProtected(context: Context, sheet: string, area?: Area): void {
  const isShut = context.workbook
    .protections()
    .filter((protection) => protection.sheet === sheet && shutsOut(protection, context.user))
    .some((protection) => !protection.area || !area || overlaps(protection.area, area));
  if (!isShut && !context.faults.isReadOnly(sheetView(context, sheet).name)) return;
  throw new Exception(
    "You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.",
  );
}

/** Writes values or formulas as a script may. @throws Exception when protection or validation refuses them */
export function writeCells(context: Context, area: Area, cells: readonly (readonly CellInput[])[]): void {
  refuseProtected(context, area.sheet, area);
  refuseInvalid(context, area, cells);
  context.execution.hasWritten = true;
  const { name } = sheetView(context, area.sheet);
  const kept = cells.map((row, at) =>
    context.faults.takesFormulas(name, area.row + at)
      ? row
      : row.map((cell): CellInput => ("formula" in cell ? { value: cell.formula ?? null } : cell)),
  );
  context.workbook.write(area, kept);
}
