import type { Snapshot } from "../engine/workbook";
import { type Stores, createStores } from "../host/services/stores";

/** All that a workbook is opened with: the sheets and what the add-on's PropertiesService holds. */
export interface State {
  readonly snapshot: Snapshot;
  readonly stores: Stores;
}

/** The same, as it lies on disk. */
interface KeptState {
  readonly format: "learner-progress-preview";
  readonly version: 1;
  readonly snapshot: Snapshot;
  readonly properties: Readonly<Record<keyof Stores, Readonly<Record<string, string>>>>;
}

export function stateText({ snapshot, stores }: State): string {
  const state: KeptState = {
    format: "learner-progress-preview",
    version: 1,
    snapshot,
    properties: {
      document: Object.fromEntries(stores.document),
      user: Object.fromEntries(stores.user),
      script: Object.fromEntries(stores.script),
    },
  };
  return JSON.stringify(state);
}

/** @throws Error when the text is of another format or version */
export function readState(text: string): State {
  const state = JSON.parse(text) as Partial<KeptState>;
  if (state.format !== "learner-progress-preview" || state.version !== 1 || !state.snapshot)
    throw new Error(
      `Expected a workbook kept by this preview (version 1), found ${state.format ?? "another format"} ${state.version ?? ""}. ` +
        "Start with --fresh to put it aside and begin again.",
    );
  const stores = createStores();
  for (const name of ["document", "user", "script"] as const)
    for (const [key, value] of Object.entries(state.properties?.[name] ?? {})) stores[name].set(key, value);
  return { snapshot: state.snapshot, stores };
}
