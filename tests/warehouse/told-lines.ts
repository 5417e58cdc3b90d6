import { type Row } from "../../tools/warehouse/warehouse";

/** For pseudonyms. */
export const key = "k";

/** Numbers to seven decimals: sums in another order differ in the last crumbs. */
export const near = (value: unknown): unknown =>
  typeof value === "number" ? Number(value.toFixed(7)) + 0 : (value ?? null);
export const line = (...parts: unknown[]) => JSON.stringify(parts.map(near));

/** What a view says of each department, as lines in any order. */
export type Told = (rows: readonly Row[]) => string[];
