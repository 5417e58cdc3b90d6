import { isBlank } from "../../records/cell";
import { textOf } from "../../records/texts";

const mostNamed = 4;

/** What stands in a row where headings were expected, in words. */
export function foundHeadings(row: readonly unknown[]): string {
  const filled = row.filter((cell) => !isBlank(cell)).map((cell) => `"${textOf(cell)}"`);
  const more = filled.length > mostNamed ? ` and ${filled.length - mostNamed} more` : "";
  return `${filled.slice(0, mostNamed).join(", ")}${more}`;
}
