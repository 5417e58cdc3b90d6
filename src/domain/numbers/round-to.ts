/** To so many decimals, for a cell that people read; what is not known stays so. */
export const roundTo = (value: number | undefined, digits: number): number | undefined =>
  value === undefined ? undefined : Number(value.toFixed(digits));
