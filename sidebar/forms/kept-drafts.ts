import type { Draft } from "./form";

/** Drafts by their forms' keys: leaving a form, and opening one for somebody else, loses nothing. */
export interface KeptDrafts {
  get(key: string): Draft | undefined;
  keep(key: string, draft: Draft): void;
  drop(key: string): void;
  /** Takes the first draft that can be gone on with away from its key. */
  take(goOn: (key: string, draft: Draft) => Draft | undefined): Draft | undefined;
}

type Storage = Pick<globalThis.Storage, "getItem" | "setItem">;

const name = "learner-progress.drafts";

/**
 * Kept in memory and, where the browser allows it, in the tab's own storage, which outlives a reload of the panel and ends with the tab.
 * In a sandboxed frame even to name that storage is an error.
 */
export function createKeptDrafts(storage: () => Storage = () => sessionStorage): KeptDrafts {
  const drafts = stored(storage);
  const store = () => {
    try {
      storage().setItem(name, JSON.stringify([...drafts]));
    } catch {
      // Not allowed, or full: the draft is still in memory.
    }
  };
  return {
    get: (key) => drafts.get(key),
    keep(key, draft) {
      drafts.set(key, draft);
      store();
    },
    drop(key) {
      drafts.delete(key);
      store();
    },
    take(goOn) {
      for (const [key, draft] of drafts) {
        const found = goOn(key, draft);
        if (!found) continue;
        drafts.delete(key);
        return found;
      }
      return undefined;
    },
  };
}

function stored(storage: () => Storage): Map<string, Draft> {
  try {
    return new Map(JSON.parse(storage().getItem(name) ?? "[]") as [string, Draft][]);
  } catch {
    return new Map();
  }
}
