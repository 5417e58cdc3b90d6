import type { Clock } from "../clock";
import type { Faults } from "../faults";
import { service } from "../service-object";
import { createLock } from "./lock";

type LockService = GoogleAppsScript.Lock.LockService;

/** The script lock is left out on purpose: it would make the users of all other documents wait. */
export function createLockService(clock: Clock, faults: Faults): LockService {
  const documentLock = createLock(clock, faults);
  const userLock = createLock(clock, faults);
  return service<LockService>("LockService", {
    getDocumentLock: () => documentLock,
    getUserLock: () => userLock,
  });
}
