/** Where on a learner's card somebody was who went to another page of the panel. */
export interface Place {
  readonly learnerId: string;
  /** The page that they went to. */
  readonly view: string;
  readonly y: number;
}

const name = "learner-progress.place";

type Storage = Pick<globalThis.Storage, "getItem" | "setItem" | "removeItem">;

/** In the tab's own storage, where the browser allows it: each page of the panel is a document of its own. */
export const keptPlace = (storage: () => Storage = () => sessionStorage) => ({
  keep(place: Place): void {
    try {
      storage().setItem(name, JSON.stringify(place));
    } catch {
      // Not allowed: whoever comes back begins at the learner's name.
    }
  },
  /** The place on the learner's card, if the last one that was left was that. It is given once. */
  take(learnerId: string): Place | undefined {
    try {
      const found = JSON.parse(storage().getItem(name) ?? "null") as Place | null;
      storage().removeItem(name);
      return found?.learnerId === learnerId ? found : undefined;
    } catch {
      return undefined;
    }
  },
});
