import type { Clock } from "../clock";
import { Exception } from "../exception";
import type { Execution } from "../execution";
import type { Faults } from "../faults";
import { service } from "../service-object";

type Lock = GoogleAppsScript.Lock.Lock;

/** Who has a lock. Executions overlap only where a test starts one within another, or says that somebody else holds it. */
export interface LockState {
  holder?: Execution | undefined;
}

export function createLock(state: LockState, execution: Execution, clock: Clock, faults: Faults): Lock {
  const isOwn = () => state.holder === execution;

  function tryLock(milliseconds: number): boolean {
    if (isOwn()) return true;
    if (faults.lockIsHeldElsewhere || state.holder) clock.sleep(milliseconds);
    else state.holder = execution;
    return isOwn();
  }

  return service<Lock>("Lock", {
    hasLock: isOwn,
    tryLock,
    waitLock(milliseconds) {
      if (tryLock(milliseconds)) return;
      throw new Exception("Lock timeout: another process was holding the lock for too long.");
    },
    releaseLock() {
      if (isOwn()) state.holder = undefined;
    },
  });
}
