import type { Workbook } from "../engine/workbook";
import type { View } from "./view";

interface Grid {
  readonly workbook: Pick<Workbook, "selection">;
  readonly view: Pick<View, "reveal">;
}

/** Does `work`; a cell that it selects comes into sight, as Google Sheets brings it. */
export async function revealingSelection<Result>(
  { workbook, view }: Grid,
  work: () => Promise<Result>,
): Promise<Result> {
  const place = () => JSON.stringify(workbook.selection());
  const before = place();
  const result = await work();
  if (place() !== before) view.reveal(workbook.selection());
  return result;
}
