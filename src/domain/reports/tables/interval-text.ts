/** "-0.61 to -0.23"; undefined where there is no interval. */
export function intervalText(
  interval: { readonly from: number; readonly to: number } | undefined,
  digits: number,
): string | undefined {
  return interval && `${interval.from.toFixed(digits)} to ${interval.to.toFixed(digits)}`;
}
