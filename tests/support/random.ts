export interface Random {
  /** From 0 to below 1. */
  readonly next: () => number;
  /** From 0 to below `count`. */
  readonly whole: (count: number) => number;
  readonly chance: (share: number) => boolean;
  readonly normal: (mean: number, spread: number) => number;
}

/** Random numbers that are the same for the same seed on every machine (mulberry32). */
export function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  return {
    next,
    whole: (count) => Math.floor(next() * count),
    chance: (share) => next() < share,
    normal: (mean, spread) => mean + spread * Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next()),
  };
}
