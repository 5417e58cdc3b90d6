import { measureSettings } from "../risk/measures";
import { departmentSettings } from "./department-settings";
import { destinationSettings } from "./destination-settings";
import { impactSettings } from "./impact-settings";
import { progressSettings } from "./progress-settings";
import { targetSettings } from "./target-settings";
import { tierSettings } from "./tier-settings";

/** Every parameter of the functions. An amber and a severe line belong together; which side is worse follows from their two values. */
export const settings = [
  ...targetSettings,
  ...measureSettings,
  ...tierSettings,
  ...progressSettings,
  ...departmentSettings,
  ...destinationSettings,
  ...impactSettings,
] as const;

type Listed = (typeof settings)[number];
export type PolicyKey = Listed["key"];
/** Every setting's value by its key. A date is text, 2025-09-01. */
export type Policy = { readonly [One in Listed as One["key"]]: One["value"] extends number ? number : string };
