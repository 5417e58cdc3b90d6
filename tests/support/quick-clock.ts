import type { Clock } from "../../preview/host/clock";

/** Real time, in which sleeping costs none: whoever waits ten seconds for a lock finds them gone. */
export function quickClock(): Clock {
  let slept = 0;
  return {
    now: () => Date.now() + slept,
    sleep: (milliseconds) => void (slept += milliseconds),
  };
}
