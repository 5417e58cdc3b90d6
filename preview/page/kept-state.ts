import type { Snapshot } from "../engine/workbook";
import { type Stores, createStores } from "../host/services/stores";

/** All that a workbook is opened with: the sheets and what the add-on's PropertiesService holds. */
export interface State {
  readonly snapshot: Snapshot;
  readonly stores: Stores;
  /** The add-on with which all of it was calculated; undefined when something still was being. */
  readonly calculatedWith?: string | undefined;
}

/** The same, as it lies on disk. */
interface KeptState {
  readonly format: "learner-progress-preview";
  readonly version: 1;
  readonly snapshot: Snapshot;
  readonly calculatedWith?: string | undefined;
  readonly properties: Readonly<Record<keyof Stores, Readonly<Record<string, string>>>>;
}

export function stateText({ snapshot, stores, calculatedWith }: State): string {
  const state: KeptState = {
    format: "learner-progress-preview",
    version: 1,
    snapshot,
    calculatedWith,
    properties: {
      document: Object.fromEntries(stores.document),
      user: Object.fromEntries(stores.user),
      script: Object.fromEntries(stores.script),
    },
  };
  return JSON.stringify(state);
}

/** Tells one build of the add-on from another. */
export function markOf(source: string): string {
  let sum = 2_166_136_261;
  for (let at = 0; at < source.length; at++) sum = Math.imul(sum ^ source.charCodeAt(at), 16_777_619);
  return `${source.length}-${(sum >>> 0).toString(16)}`;
}

const begin = "Start with npm start -- --fresh: that puts it aside in the folder set-aside and begins again.";

/** @throws Error saying what to do, when the text is no whole workbook of this version */
export function readState(text: string): State {
  const state = parsed(text);
  if (state.format !== "learner-progress-preview" || state.version !== 1) {
    const found = `${state.format ?? "another format"} ${state.version ?? ""}`.trim();
    throw new Error(`Expected a workbook kept by this version of the preview, found ${found}. ${begin}`);
  }
  if (!isWhole(state.snapshot)) throw new Error(`The kept workbook has no sheets. ${begin}`);
  const stores = createStores();
  for (const name of ["document", "user", "script"] as const)
    for (const [key, value] of Object.entries(state.properties?.[name] ?? {})) stores[name].set(key, value);
  return { snapshot: state.snapshot, stores, calculatedWith: state.calculatedWith };
}

function parsed(text: string): Partial<KeptState> {
  try {
    const state: unknown = JSON.parse(text);
    if (typeof state === "object" && state !== null) return state;
  } catch {
    // Said below.
  }
  throw new Error(`The kept workbook is ${text.trim() === "" ? "empty" : "not whole"}. ${begin}`);
}

/** A model without sheets would open as an empty workbook, and be kept over what there was. */
function isWhole(snapshot: Partial<Snapshot> | undefined): snapshot is Snapshot {
  const model = snapshot?.model as { sheets?: object; sheetOrder?: unknown[] } | null | undefined;
  return Object.keys(model?.sheets ?? {}).length > 0 && Array.isArray(model?.sheetOrder);
}
