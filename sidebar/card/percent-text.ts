/** "61.5%" for 61.5; text as it is; "" for nothing. */
export function percentText(value: number | string): string {
  return typeof value === "number" ? `${Math.round(value * 10) / 10}%` : value;
}
