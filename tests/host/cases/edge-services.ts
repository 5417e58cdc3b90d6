import { said } from "./edge-steps";
import type { HostCase } from "./host-case";

/** What the services keep, up to their limits and past them. */
export const edgeServiceCases: readonly HostCase[] = [
  {
    behaviour: "a cache keeps several values, forgets those that are removed, and takes times within six hours",
    source: "reference/cache/cache",
    steps: [
      ({ CacheService }) => {
        const cache = CacheService.getUserCache();
        cache.putAll({ a: "1", b: "2", c: "3" });
        cache.remove("a");
        cache.removeAll(["c", "d"]);
        return [
          cache.getAll(["a", "b", "c"]),
          CacheService.getDocumentCache()?.get("b"),
          CacheService.getScriptCache().get("b"),
          ...[0, 1, 21_600, 21_601].map((seconds) => said(() => cache.put("e", "5", seconds))),
          said(() => cache.put("k".repeat(250), "v".repeat(100 * 1024))),
        ];
      },
    ],
    expected: [
      { b: "2" },
      null,
      null,
      "Invalid argument: expirationInSeconds",
      "allowed",
      "allowed",
      "Invalid argument: expirationInSeconds",
      "allowed",
    ],
  },
  {
    behaviour: "properties are set one or many, deleted one or all, and 9 KB is not too much",
    source: "reference/properties/properties",
    steps: [
      ({ PropertiesService }) => {
        const store = PropertiesService.getUserProperties();
        store.deleteAllProperties().setProperties({ a: "1", b: "2" }).setProperty("c", "3").deleteProperty("a");
        const first = [store.getKeys(), store.getProperties()];
        store.setProperties({ d: "4" });
        const second = store.getKeys();
        store.setProperties({ e: "5" }, true);
        const third = store.getKeys();
        const largest = said(() => store.setProperty("f", "x".repeat(9 * 1024)).getKeys().length);
        store.deleteAllProperties();
        return [...first, second, third, largest, store.getKeys()];
      },
    ],
    expected: [["b", "c"], { b: "2", c: "3" }, ["b", "c", "d"], ["e"], 2, []],
  },
  {
    behaviour: "a store of 500 KB is full, and a value that takes another's place counts once",
    source: "guides/services/quotas",
    steps: [
      ({ PropertiesService }) => {
        const store = PropertiesService.getDocumentProperties();
        store.deleteAllProperties();
        const value = "x".repeat(9 * 1024 - 3);
        for (let key = 100; key < 155; key++) store.setProperty(String(key), value);
        const again = said(() => store.setProperty("100", value).getKeys().length);
        const more = said(() => store.setProperty("155", value));
        store.deleteAllProperties();
        return [again, more];
      },
    ],
    expected: [55, "You have exceeded the property storage quota. Please remove some properties and try again."],
  },
  {
    behaviour: "a lock is had until it is released, and a second release does nothing",
    source: "reference/lock/lock",
    steps: [
      ({ LockService }) => {
        const lock = LockService.getDocumentLock();
        const before = lock.hasLock();
        const got = lock.tryLock(10);
        const user = LockService.getUserLock().hasLock();
        const held = lock.hasLock();
        lock.releaseLock();
        lock.releaseLock();
        return [before, got, user, held, lock.hasLock()];
      },
    ],
    expected: [false, true, false, true, false],
  },
];
