import type { Check } from "./check";

/** Card and department tabs read a column by its heading, the tracker's formulas by its address: until they agree, tiers may differ. */
export const columnDoubt: Check = {
  title: "Column and formula disagree",
  find: ({ trackers }) => trackers.flatMap(({ doubts = [] }) => doubts),
};
