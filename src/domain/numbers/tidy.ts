/** Without the last crumbs of binary arithmetic, so that 0.57 × 100 is 57 and a 79.99999999999999 meets a boundary of 80. */
export function tidy(number: number): number {
  const rounded = Math.round(number * 1e9) / 1e9;
  return rounded === 0 ? 0 : rounded;
}

/** A number for a sentence: one decimal, or as many as it takes not to look like the limit it is compared with. Minus as −. */
export function inWords(number: number, limit?: number): string {
  const digits = [1, 2, 3, 4].find(
    (count) => limit === undefined || number === limit || round(number, count) !== limit,
  );
  return String(round(number, digits ?? 9)).replace("-", "−");
}

function round(number: number, digits: number): number {
  return tidy(Math.round(number * 10 ** digits) / 10 ** digits);
}
