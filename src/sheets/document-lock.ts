/** In milliseconds; nobody waits for more. */
export const patience = 10_000;

/**
 * Takes the document's lock, or throws the sentence. Google releases it when the execution ends, right after the flush; to release it here could
 * fail and make what was done look lost.
 */
export function demandLock(lock: GoogleAppsScript.Lock.Lock, sentence: string): void {
  if (!lock.tryLock(patience)) throw new Error(sentence);
}
