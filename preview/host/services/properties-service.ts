import { service } from "../service-object";
import { createProperties } from "./properties";
import type { Stores } from "./stores";

type PropertiesService = GoogleAppsScript.Properties.PropertiesService;

export const createPropertiesService = (stores: Stores): PropertiesService =>
  service<PropertiesService>("PropertiesService", {
    getDocumentProperties: () => createProperties(stores.document),
    getUserProperties: () => createProperties(stores.user),
    getScriptProperties: () => createProperties(stores.script),
  });
