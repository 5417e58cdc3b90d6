/** What was changed in the last moment before the page went away, and the state on disk that it came after. */
interface Unkept {
  readonly after: string | undefined;
  readonly text: string;
}

const keyOf = (name: string): string => `learner-progress-preview:${name}`;

/**
 * A request with a whole workbook does not get through while a page goes away (browsers allow 64 kB then), so the state
 * waits in the browser's own storage for the page's return.
 *
 * @param after the revision on disk
 */
export function leaveUnkept(
  name: string,
  text: string,
  after: string | undefined,
  storage: Storage = localStorage,
): void {
  try {
    storage.setItem(keyOf(name), JSON.stringify({ after, text } satisfies Unkept));
  } catch {
    // The storage is full: what is on disk is a moment old, and whole.
  }
}

/** @returns the state that was left, unless the disk has a newer one; it is given once */
export function takeUnkept(
  name: string,
  onDisk: string | undefined,
  storage: Storage = localStorage,
): string | undefined {
  const left = storage.getItem(keyOf(name));
  storage.removeItem(keyOf(name));
  if (left === null) return undefined;
  try {
    const { after, text } = JSON.parse(left) as Unkept;
    return after === onDisk ? text : undefined;
  } catch {
    return undefined;
  }
}
