import type { Output, TourStart } from "../../src/api/contract";
import { createRequest, type Request } from "../request";
import type { Server } from "../server";
import { createStore, type Store } from "../store";
import { keptTour, type Tour } from "./kept-tour";

export const stops = ["mark", "tier", "reason", "log", "at-risk", "print"] as const;

/** What the page of the tour knows. */
export interface TourModel {
  /** "try": the made-up learners are not there yet. */
  readonly view: Store<"try" | "tour">;
  /** The stop counts from 0; -1 before the first, one too many after the last. */
  readonly tour: Store<Tour>;
  readonly placing: Request<Output<"showPlace">>;
  readonly bringing: Request<Output<"bringMadeUp">>;
  /** What of the made-up department is there by now. */
  readonly done: Store<readonly string[]>;
  readonly leaving: Request<object>;
  readonly subscribe: (listener: () => void) => void;
  readonly begin: () => Promise<void>;
  readonly bring: () => Promise<void>;
  readonly become: (role: Tour["role"]) => void;
  readonly go: (stop: number) => Promise<void>;
  readonly leave: (view: "card" | "my-list" | "help") => Promise<void>;
}

export function createTourModel({ view: first }: TourStart, server: Server, kept = keptTour()): TourModel {
  const view = createStore<"try" | "tour">(first === "try-made-up" ? "try" : "tour");
  const tour = createStore(kept.read());
  const placing = createRequest<Output<"showPlace">>();
  const bringing = createRequest<Output<"bringMadeUp">>();
  const leaving = createRequest<object>();
  const done = createStore<readonly string[]>([]);

  function keep(next: Tour) {
    tour.set(next);
    kept.keep(next);
  }

  async function go(stop: number) {
    keep({ ...tour.get(), stop });
    const place = stops[stop];
    placing.forget();
    if (place) await placing.run(() => server.showPlace({ place }));
  }

  /** A step that did not get through is tried again, those before it are not. */
  async function bring() {
    for (let step: number | undefined = done.get().length; step !== undefined;) {
      const at: number = step;
      const answer = await bringing.run(() => server.bringMadeUp({ step: at }));
      if (!answer) return;
      done.set([...done.get(), answer.done]);
      step = answer.next;
    }
    keep({ ...tour.get(), stop: -1 });
    view.set("tour");
  }

  const stores = [view, tour, placing.state, bringing.state, done, leaving.state];
  return {
    view,
    tour,
    placing,
    bringing,
    done,
    leaving,
    subscribe: (listener) => stores.forEach((store) => store.subscribe(listener)),
    async begin() {
      const { stop } = tour.get();
      if (view.get() === "tour" && stop >= 0 && stop < stops.length) await go(stop);
    },
    bring,
    become: (role) => keep({ ...tour.get(), role }),
    go,
    leave: async (next) => void (await leaving.run(() => server.openView({ view: next }))),
  };
}
