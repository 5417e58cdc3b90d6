import type { Area } from "../../engine/workbook";
import { service } from "../service-object";
import type { Context } from "./context";
import { rememberArea } from "./range-area";
import { copyMembers } from "./range-copies";
import { formatMembers } from "./range-formats";
import { formulaMembers } from "./range-formulas";
import { layoutMembers } from "./range-layout";
import { noteMembers } from "./range-notes";
import { positionMembers } from "./range-position";
import { validationMembers } from "./range-validations";
import { valueMembers } from "./range-values";

export type Range = GoogleAppsScript.Spreadsheet.Range;

/** Some members of a range, made for one: `self` is the range that they belong to. */
export type RangeMembers = (context: Context, area: Area, self: () => Range) => Partial<Range>;

/** @param notation as the script wrote it, for an open range such as "A:A" */
export function createRange(context: Context, area: Area, notation?: string): Range {
  const parts = [
    valueMembers,
    formulaMembers,
    formatMembers,
    validationMembers,
    noteMembers,
    layoutMembers,
    copyMembers,
  ];
  const self = (): Range => range;
  const range: Range = service<Range>(
    "Range",
    positionMembers(context, area, self, notation),
    ...parts.map((members) => members(context, area, self)),
  );
  rememberArea(range, area);
  return range;
}
