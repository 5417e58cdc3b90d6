import type { WhatIf } from "../../src/api/calls/what-if";
import type { Output } from "../../src/api/contract";
import type { Policy, PolicyKey } from "../../src/domain/policy/settings";
import { compareTiers, type TierComparison } from "../../src/domain/what-if/compare-tiers";
import { policyWith, riskSettings } from "../../src/domain/what-if/risk-settings";
import { recordId } from "../record-id";
import { createRequest, type Request } from "../request";
import type { Server } from "../server";
import { createStore, type Store } from "../store";

interface Trial {
  /** Undefined while the thresholds cannot stand together; then `problem` says why. */
  readonly comparison: TierComparison | undefined;
  readonly problem: string;
  readonly changed: readonly {
    readonly key: PolicyKey;
    readonly before: string | number;
    readonly after: string | number;
  }[];
}

/** What the page knows, and what it can be told to do. */
export interface WhatIfModel {
  readonly reading: Request<WhatIf>;
  /** What was typed, by setting. */
  readonly typed: Store<ReadonlyMap<string, string>>;
  /** The first day on which the thresholds are to hold; "" is at once. */
  readonly from: Store<string>;
  readonly trial: Store<Trial | undefined>;
  readonly changing: Request<Output<"changePolicy">>;
  /** Calls back after each change of any of these. */
  readonly subscribe: (listener: () => void) => void;
  readonly read: () => Promise<void>;
  readonly type: (key: string, text: string) => void;
  readonly reset: () => void;
  readonly apply: () => Promise<void>;
}

export function createWhatIfModel(server: Pick<Server, "whatIf" | "changePolicy">): WhatIfModel {
  const reading = createRequest<WhatIf>();
  const typed = createStore<ReadonlyMap<string, string>>(new Map());
  const from = createStore("");
  const trial = createStore<Trial | undefined>(undefined);
  const changing = createRequest<Output<"changePolicy">>();
  let id = recordId("POL");

  /** The server has read it from the Policy tab with the rule that gives a whole policy. */
  const policyOf = ({ policy }: WhatIf) => policy as Policy;

  function tryOut() {
    const data = reading.state.get().data;
    if (!data) return;
    const policy = policyOf(data);
    try {
      const tried = policyWith(policy, typed.get());
      const changed = riskSettings
        .map(({ key }) => ({ key: key as PolicyKey, before: policy[key as PolicyKey], after: tried[key as PolicyKey] }))
        .filter(({ before, after }) => before !== after);
      trial.set({ comparison: compareTiers(data.learners, policy, tried), problem: "", changed });
    } catch (error) {
      trial.set({
        comparison: undefined,
        problem: error instanceof Error ? error.message : String(error),
        changed: [],
      });
    }
  }

  async function read() {
    if (await reading.run(() => server.whatIf({}))) tryOut();
  }

  function type(key: string, text: string) {
    typed.set(new Map([...typed.get(), [key, text]]));
    changing.forget();
    tryOut();
  }

  function reset() {
    typed.set(new Map());
    tryOut();
  }

  async function apply() {
    const settings = [...(trial.get()?.changed ?? [])];
    if (settings.length === 0) return;
    if (!(await changing.run(() => server.changePolicy({ id, settings, from: from.get() })))) return;
    id = recordId("POL");
    typed.set(new Map());
    from.set("");
    await read();
  }

  const stores = [reading.state, typed, from, trial, changing.state];
  return {
    subscribe: (listener) => stores.forEach((store) => store.subscribe(listener)),
    reading,
    typed,
    from,
    trial,
    changing,
    read,
    type,
    reset,
    apply,
  };
}
