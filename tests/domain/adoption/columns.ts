import { judgeColumns } from "../../../src/domain/adoption/judge-columns";

/** A column by its heading, or its two, and its cells. */
export const column = (heading: string | readonly string[], ...cells: readonly unknown[]) => ({
  headings: [heading].flat(),
  cells,
});

export const whats = (...columns: readonly ReturnType<typeof column>[]) =>
  judgeColumns(columns).map(({ what }) => what);
