import type { Clock } from "../clock";
import { Exception } from "../exception";
import { service } from "../service-object";

type Cache = GoogleAppsScript.Cache.Cache;

export type CacheStore = Map<string, { readonly value: string; readonly expires: number }>;

/** Source of the limits: developers.google.com/apps-script/reference/cache/cache */
const longestKey = 250;
const largestValue = 100 * 1024;
const longestSeconds = 21_600;

export function createCache(store: CacheStore, clock: Clock): Cache {
  function put(key: string, value: string, seconds = 600): void {
    if (key.length > longestKey) throw new Exception("Argument too large: key");
    if (value.length > largestValue) throw new Exception("Argument too large: value");
    if (!(seconds >= 1 && seconds <= longestSeconds)) throw new Exception("Invalid argument: expirationInSeconds");
    store.set(key, { value, expires: clock.now() + seconds * 1000 });
  }

  function get(key: string): string | null {
    const found = store.get(key);
    return found && found.expires > clock.now() ? found.value : null;
  }

  return service<Cache>("Cache", {
    get,
    getAll: (keys) =>
      Object.fromEntries(
        keys.flatMap((key) => {
          const value = get(key);
          return value === null ? [] : [[key, value]];
        }),
      ),
    put,
    putAll(values: Record<string, string>, seconds?: number) {
      for (const [key, value] of Object.entries(values)) put(key, value, seconds);
    },
    remove: (key) => void store.delete(key),
    removeAll(keys) {
      for (const key of keys) store.delete(key);
    },
  });
}
