import { createStore, type Store } from "./store";

/** How long the server has been at it: up to half a second says nothing, so that quick answers do not flicker. */
export type Waiting = "no" | "briefly" | "noticeably" | "long";

interface RequestState<Data> {
  /** What came last, kept while the next is on its way. */
  readonly data: Data | undefined;
  readonly waiting: Waiting;
  /** The sentence of the last failure; "" when there was none. */
  readonly problem: string;
}

/** One kind of question to the server, asked one at a time. */
export interface Request<Data> {
  readonly state: Store<RequestState<Data>>;
  /** The answer; undefined when it failed, or when an earlier one is still on its way. */
  run(ask: () => Promise<Data>): Promise<Data | undefined>;
  /** Drops what came last, and what went wrong. */
  forget(): void;
}

/** In milliseconds. */
const noticeableAfter = 500;
const longAfter = 15_000;

export function createRequest<Data>(first?: Data): Request<Data> {
  const state = createStore<RequestState<Data>>({ data: first, waiting: "no", problem: "" });
  const become = (part: Partial<RequestState<Data>>) => state.set({ ...state.get(), ...part });
  return {
    state,
    forget: () => become({ data: undefined, problem: "" }),
    async run(ask) {
      if (state.get().waiting !== "no") return undefined;
      become({ waiting: "briefly", problem: "" });
      const timers = [
        setTimeout(() => become({ waiting: "noticeably" }), noticeableAfter),
        setTimeout(() => become({ waiting: "long" }), longAfter),
      ];
      try {
        const data = await ask();
        become({ data, waiting: "no" });
        return data;
      } catch (error) {
        become({ waiting: "no", problem: error instanceof Error ? error.message : String(error) });
        return undefined;
      } finally {
        timers.forEach(clearTimeout);
      }
    },
  };
}
