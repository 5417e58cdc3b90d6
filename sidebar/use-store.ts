import { useLayoutEffect, useState } from "preact/hooks";
import type { Store } from "./store";

/** The store's value in a component, drawn again on each change. */
export function useStore<Value>(store: Store<Value>): Value {
  const [, draw] = useState({});
  useLayoutEffect(() => store.subscribe(() => draw({})), [store]);
  return store.get();
}
