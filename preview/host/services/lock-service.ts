import type { Clock } from "../clock";
import type { Execution } from "../execution";
import type { Faults } from "../faults";
import { service } from "../service-object";
import { createLock, type LockState } from "./lock";

type LockService = GoogleAppsScript.Lock.LockService;

/** Hosts of several users over one document share the document's. */
export interface Locks {
  readonly document: LockState;
  readonly user: LockState;
}

export const createLocks = (document: LockState = {}): Locks => ({ document, user: {} });

/** Google releases what an execution holds when it ends. */
export function releaseLocks({ document, user }: Locks, execution: Execution): void {
  for (const state of [document, user]) if (state.holder === execution) state.holder = undefined;
}

/** The script lock is left out on purpose: it would make the users of all other documents wait. */
export function createLockService(locks: Locks, execution: Execution, clock: Clock, faults: Faults): LockService {
  const documentLock = createLock(locks.document, execution, clock, faults);
  const userLock = createLock(locks.user, execution, clock, faults);
  return service<LockService>("LockService", {
    getDocumentLock: () => documentLock,
    getUserLock: () => userLock,
  });
}
