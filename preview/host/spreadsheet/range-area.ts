import type { Area } from "../../engine/workbook";

type Range = GoogleAppsScript.Spreadsheet.Range;

const areas = new WeakMap<object, Area>();

/** Of a list of ranges the first one's. */
export const rememberArea = (range: object, area: Area): void => void areas.set(range, area);

/** undefined for what is not a range of this host. */
export const findArea = (object: object): Area | undefined => areas.get(object);

/** @throws TypeError for what is not a range of this host */
export function areaOf(range: Range): Area {
  const area = areas.get(range);
  if (!area) throw new TypeError("Expected a Range of this spreadsheet.");
  return area;
}
