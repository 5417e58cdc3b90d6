import { nearestWord } from "../text/nearest-word";
import type { Setting } from "./setting";
import { type Policy, type PolicyKey, settings } from "./settings";

const byKey: ReadonlyMap<string, Setting> = new Map(settings.map((setting) => [setting.key, setting]));

/** The setting of that key, in lower case. */
export const settingOf = (key: string): Setting | undefined => byKey.get(key);

/** What a setting must be, and what was found in its place. */
export const settingProblem = ({ key }: Pick<Setting, "key">, expected: string, found: string): Error =>
  new Error(`The setting ${key} must be ${expected}; found ${found}.`);

/** Not put through the checks, which would run at every load of the file; a test does it. */
export const defaultPolicy = Object.fromEntries(settings.map(({ key, value }) => [key, value])) as Policy;

/**
 * The policy in which these settings have other values than at first. Throws an Error naming the key, what was expected and what was found, also
 * where two settings cannot stand together.
 */
export function policyOf(
  values: Iterable<readonly [key: string, value: number | string]>,
  first: readonly Setting[] = settings,
): Policy {
  const all = new Map<string, number | string>(first.map(({ key, value }) => [key, value]));
  for (const [key, value] of values) {
    const setting = byKey.get(key);
    if (setting) all.set(key, inRange(setting, value));
  }
  const policy = Object.fromEntries(all) as Policy;
  checkOrder(policy);
  return policy;
}

function inRange(setting: Setting, value: number | string): number | string {
  const { minimum = -Infinity, maximum = Infinity } = setting;
  if (typeof value === "string" || (value >= minimum && value <= maximum)) return value;
  throw settingProblem(setting, `a number from ${minimum} to ${maximum}`, String(value));
}

/** Of keys in lower case those that are none, each with the setting that was probably meant. */
export function unknownSettings(keys: readonly string[]): { key: string; nearest?: PolicyKey }[] {
  const known = settings.map(({ key }) => key);
  return keys
    .filter((key) => key !== "" && key !== "setting" && !byKey.has(key))
    .map((key) => {
      const nearest = nearestWord(key, known);
      const meant = known.find((candidate) => candidate === nearest);
      return meant ? { key, nearest: meant } : { key };
    });
}

/** A severe line on the mild side of its amber line would never be reached, or always. */
function checkOrder(policy: Policy): void {
  for (const { key, value } of settings) {
    const severe = key.replace(/\.amber$/, ".severe");
    const usual = byKey.get(severe)?.value;
    if (severe === key || usual === undefined) continue;
    const [amberNow, severeNow] = [Number(policy[key]), Number(policy[severe as PolicyKey])];
    const lowerIsWorse = Number(usual) < Number(value);
    if (lowerIsWorse ? severeNow <= amberNow : severeNow >= amberNow) continue;
    throw new Error(
      `The setting ${severe} must not be ${lowerIsWorse ? "above" : "below"} ${key} (${amberNow}); found ${severeNow}.`,
    );
  }
  if (policy["band.exceeding"] >= policy["band.expected"] && policy["band.expected"] >= policy["band.limited"]) return;
  throw new Error("The settings band.exceeding, band.expected and band.limited must go down in this order.");
}
