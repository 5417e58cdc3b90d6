import { Exception } from "../exception";
import { service } from "../service-object";

type Properties = GoogleAppsScript.Properties.Properties;

/** developers.google.com/apps-script/guides/services/quotas */
const largestValue = 9 * 1024;
const largestStore = 500 * 1024;

const sizeOf = (store: ReadonlyMap<string, string>): number =>
  [...store].reduce((sum, [key, value]) => sum + key.length + value.length, 0);

export function createProperties(store: Map<string, string>): Properties {
  function set(key: string, value: unknown): void {
    const text = String(value);
    if (text.length > largestValue) throw new Exception("Argument too large: value");
    if (sizeOf(store) - (store.get(key)?.length ?? 0) + text.length > largestStore)
      throw new Exception("You have exceeded the property storage quota. Please remove some properties and try again.");
    store.set(key, text);
  }

  const properties: Properties = service<Properties>("Properties", {
    getProperty: (key) => store.get(key) ?? null,
    getProperties: () => Object.fromEntries(store),
    getKeys: () => [...store.keys()],
    setProperty(key, value) {
      set(key, value);
      return properties;
    },
    setProperties(values: Record<string, string>, deleteOthers?: boolean) {
      if (deleteOthers) store.clear();
      for (const [key, value] of Object.entries(values)) set(key, value);
      return properties;
    },
    deleteProperty(key) {
      store.delete(key);
      return properties;
    },
    deleteAllProperties() {
      store.clear();
      return properties;
    },
  });
  return properties;
}
