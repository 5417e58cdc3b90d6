import type { Clock } from "../clock";
import { Exception } from "../exception";
import type { Faults } from "../faults";
import { service } from "../service-object";

type Lock = GoogleAppsScript.Lock.Lock;

/** Executions never overlap here, so a lock is held by somebody else only where a test says so. */
export function createLock(clock: Clock, faults: Faults): Lock {
  let isHeld = false;

  function tryLock(milliseconds: number): boolean {
    if (isHeld) return true;
    if (faults.lockIsHeldElsewhere) clock.sleep(milliseconds);
    isHeld = !faults.lockIsHeldElsewhere;
    return isHeld;
  }

  return service<Lock>("Lock", {
    hasLock: () => isHeld,
    tryLock,
    waitLock(milliseconds) {
      if (tryLock(milliseconds)) return;
      throw new Exception("Lock timeout: another process was holding the lock for too long.");
    },
    releaseLock() {
      isHeld = false;
    },
  });
}
