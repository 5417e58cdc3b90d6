/** How far somebody has come. */
export interface Tour {
  readonly role: "teacher" | "tutor" | "head";
  readonly stop: number;
}

const name = "learner-progress.tour";
const start: Tour = { role: "teacher", stop: -1 };

type Storage = Pick<globalThis.Storage, "getItem" | "setItem">;

/** In the browser's own storage, where it allows any: a tour that was left is gone on with on another day, or at least in this tab. */
const storages: readonly (() => Storage)[] = [() => localStorage, () => sessionStorage];

export function keptTour(storing = storages) {
  const tried = <Result>(act: (storage: Storage) => Result): Result[] =>
    storing.flatMap((storage) => {
      try {
        return [act(storage())];
      } catch {
        return [];
      }
    });
  return {
    read(): Tour {
      const [found] = tried((storage) => storage.getItem(name)).filter((text) => text !== null);
      const kept = tried(() => JSON.parse(found ?? "{}") as Partial<Tour>)[0];
      return { ...start, ...kept };
    },
    keep: (tour: Tour) => void tried((storage) => storage.setItem(name, JSON.stringify(tour))),
  };
}
