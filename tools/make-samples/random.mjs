/** A small generator of random numbers that gives the same numbers for the same seed on every machine (mulberry32). */
export function createRandom(seed) {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  const between = (low, high) => low + (high - low) * next();
  return {
    next,
    between,
    whole: (low, high) => Math.floor(between(low, high + 1)),
    chance: (probability) => next() < probability,
    pick: (list) => list[Math.floor(next() * list.length)],
    normal: (mean, spread) => mean + spread * Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next()),
    /** One of the keys, each as likely as its share of the total. */
    weighted(shares) {
      let left = next() * shares.reduce((sum, [, share]) => sum + share, 0);
      return (shares.find(([, share]) => (left -= share) < 0) ?? shares.at(-1))[0];
    },
  };
}

export const clamp = (value, low, high) => Math.min(high, Math.max(low, value));
