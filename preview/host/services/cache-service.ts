import type { Clock } from "../clock";
import { service } from "../service-object";
import { type CacheStore, createCache } from "./cache";

type CacheService = GoogleAppsScript.Cache.CacheService;

export interface CacheStores {
  readonly document: CacheStore;
  readonly user: CacheStore;
  readonly script: CacheStore;
}

export const createCacheStores = (): CacheStores => ({ document: new Map(), user: new Map(), script: new Map() });

export const createCacheService = (stores: CacheStores, clock: Clock): CacheService =>
  service<CacheService>("CacheService", {
    getDocumentCache: () => createCache(stores.document, clock),
    getUserCache: () => createCache(stores.user, clock),
    getScriptCache: () => createCache(stores.script, clock),
  });
