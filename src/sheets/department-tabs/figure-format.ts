import type { DepartmentTab } from "./department-tab";

/** The format of a figure; "0.0#" leaves the decimals open to the row, so that what is compared has as many. */
export function figureFormat(
  { table, digits }: Pick<DepartmentTab, "table" | "digits">,
  key: string,
  row: Readonly<Record<string, unknown>>,
): string | undefined {
  const format = table.columns[key]?.numberFormat;
  const places = digits?.(row);
  if (places === undefined || !format?.includes("#")) return format;
  return format.replace(/0\.0#?/g, (0).toFixed(places));
}
