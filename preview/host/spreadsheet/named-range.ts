import type { NamedRange as Kept } from "../../engine/workbook";
import { service } from "../service-object";
import type { Context } from "./context";
import { areaOf } from "./range-area";
import { referenceTo } from "./reference";

type NamedRange = GoogleAppsScript.Spreadsheet.NamedRange;
type Range = GoogleAppsScript.Spreadsheet.Range;

/** The cells of a name; null when they are gone. */
export function rangeOfName(context: Context, { reference }: Kept): Range | null {
  const area = context.workbook.areaOf(reference);
  if (!area) return null;
  const columns = /!\$?([A-Z]+):\$?([A-Z]+)$/.exec(reference);
  return context.range(area, columns ? `${columns[1]}:${columns[2]}` : undefined);
}

export function createNamedRange(context: Context, kept: Kept): NamedRange {
  const { workbook, execution } = context;
  const self: NamedRange = service<NamedRange>("NamedRange", {
    getName: () => kept.name,
    getRange: () => rangeOfName(context, kept) as Range,
    setRange(range) {
      execution.hasWritten = true;
      workbook.setNamedRange(kept.name, referenceTo(context, areaOf(range)));
      return self;
    },
    remove() {
      execution.hasWritten = true;
      workbook.removeNamedRange(kept.name);
    },
  });
  return self;
}
