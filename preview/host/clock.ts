export interface Clock {
  /** Milliseconds since 1970. */
  now(): number;
  /** Apps Script waits without yielding, so this does too. */
  sleep(milliseconds: number): void;
}

export const systemClock: Clock = {
  now: () => Date.now(),
  sleep(milliseconds) {
    const end = Date.now() + milliseconds;
    while (Date.now() < end);
  },
};
