import type { TrackerKey } from "../../tables/tracker";
import type { TrackerOnSheet } from "../tracker-on-sheet";
import type { SheetRead } from "./rows-of-sheet";

const identity: readonly TrackerKey[] = ["learnerId", "course"];

/** A tracker as its cells are found again: a row is a learner on a course. */
export const trackerRead = ({ sheet, name, grid, layout, view }: TrackerOnSheet): SheetRead => ({
  sheet,
  name,
  values: grid.values as SheetRead["values"],
  formulas: grid.formulas,
  headerRow: layout.headerRow,
  idColumns: identity.flatMap((key) => view.layout.columns.get(key) ?? []),
});
