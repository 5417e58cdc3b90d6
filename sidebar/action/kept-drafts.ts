import type { ActionDraft } from "./action-draft";

/** Drafts by learner: leaving a form, and opening one for somebody else, loses nothing. */
export interface KeptDrafts {
  get(learnerId: string): ActionDraft | undefined;
  keep(draft: ActionDraft): void;
  drop(learnerId: string): void;
}

type Storage = Pick<globalThis.Storage, "getItem" | "setItem">;

const name = "learner-progress.actions";

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
    get: (learnerId) => drafts.get(learnerId),
    keep(draft) {
      drafts.set(draft.learnerId, draft);
      store();
    },
    drop(learnerId) {
      drafts.delete(learnerId);
      store();
    },
  };
}

function stored(storage: () => Storage): Map<string, ActionDraft> {
  try {
    return new Map(JSON.parse(storage().getItem(name) ?? "[]") as [string, ActionDraft][]);
  } catch {
    return new Map();
  }
}
