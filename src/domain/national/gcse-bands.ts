/**
 * Average GCSE bands as DfE publishes them, "<1", "1-<2" … "8-<9", "9>=", and the score that stands for each: its middle, and 9 for the
 * last, since a higher average needs an AS taken by 16.
 */
export const gcseBands: readonly { readonly name: string; readonly middle: number }[] = [
  { name: "<1", middle: 0.5 },
  ...Array.from({ length: 8 }, (_band, index) => ({ name: `${index + 1}-<${index + 2}`, middle: index + 1.5 })),
  { name: "9>=", middle: 9 },
];

export function gcseBand(prior: number): string {
  return gcseBands[Math.min(Math.max(Math.floor(prior), 0), 9)]?.name ?? "";
}
