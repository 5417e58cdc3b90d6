export interface Scale {
  readonly ticks: readonly number[];
  readonly low: number;
  readonly high: number;
}

/** Round steps from 0, or from just below the lowest where `fromZero` is false, to just above the highest. */
export function scaleOf(values: readonly number[], fromZero: boolean): Scale {
  const highest = values.reduce((most, value) => Math.max(most, value), 0);
  const lowest = fromZero ? 0 : values.reduce((least, value) => Math.min(least, value), highest);
  const span = highest - lowest || Math.abs(highest) || 1;
  const rough = span / 4;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = power * ([1, 2, 2.5, 5, 10].find((factor) => factor * power >= rough) ?? 10);
  const low = Math.floor(lowest / step) * step;
  const count = Math.max(1, Math.ceil((highest - low) / step));
  const ticks = Array.from({ length: count + 1 }, (_, index) => Math.round((low + index * step) * 1e6) / 1e6);
  return { ticks, low, high: ticks[ticks.length - 1] ?? low + step };
}
