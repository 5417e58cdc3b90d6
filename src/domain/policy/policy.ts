import { isoText } from "../calendar/calendar-date";
import { cellDate } from "../calendar/cell-date";
import { tidy } from "../numbers/tidy";
import { nearestWord } from "../text/nearest-word";
import type { Setting } from "./setting";
import { type Policy, type PolicyKey, settings } from "./settings";

/** Ours: longer than any key or value. */
const longestText = 64;

type Row = readonly [key: unknown, value: unknown];

const byKey: ReadonlyMap<string, Setting> = new Map(settings.map((setting) => [setting.key, setting]));

export const defaultPolicy: Policy = policyFrom([]);

/**
 * The college's settings from rows of key and value; what is not there, or blank, keeps its first value. Rows with another key are notes and
 * are left alone. Throws an Error naming the key, what was expected and what was found.
 */
export function policyFrom(rows: Iterable<Row>, first: readonly Setting[] = settings): Policy {
  const values = new Map<string, number | string>(first.map(({ key, value }) => [key, value]));
  const seen = new Set<string>();
  for (const [key, value] of rows) {
    const setting = byKey.get(keyText(key));
    if (!setting || keyText(value) === "") continue;
    if (seen.has(setting.key)) throw new Error(`The setting ${setting.key} stands in two rows; keep one.`);
    seen.add(setting.key);
    values.set(setting.key, readValue(setting, value));
  }
  const policy = Object.fromEntries(values) as Policy;
  checkOrder(policy);
  return policy;
}

/** Keys that look like a setting but are none, each with the setting that was probably meant. */
export function unknownSettings(rows: Iterable<Row>): { key: string; nearest?: PolicyKey }[] {
  const known = settings.map(({ key }) => key);
  return [...rows]
    .map(([key]) => keyText(key))
    .filter((key) => key !== "" && key !== "setting" && !byKey.has(key))
    .map((key) => {
      const nearest = nearestWord(key, known);
      const meant = known.find((candidate) => candidate === nearest);
      return meant ? { key, nearest: meant } : { key };
    });
}

function keyText(cell: unknown): string {
  if (typeof cell === "string" && cell.length <= longestText) return cell.trim().toLowerCase();
  return cell === undefined || cell === null ? "" : "?";
}

function readValue(setting: Setting, cell: unknown): number | string {
  if (setting.unit === "date") {
    const date = cellDate(cell);
    if (!date) throw problem(setting, "a date such as 2025-09-01", cell);
    return isoText(date);
  }
  if (setting.choices) {
    const choice = setting.choices.find((one) => one.toLowerCase() === keyText(cell));
    if (choice === undefined) throw problem(setting, `one of ${setting.choices.join(", ")}`, cell);
    return choice;
  }
  const { minimum = -Infinity, maximum = Infinity } = setting;
  const number = numberIn(cell, setting.unit);
  if (number >= minimum && number <= maximum) return number;
  throw problem(setting, `a number from ${minimum} to ${maximum}`, cell);
}

/** Sheets gives a cell that shows 90% as 0.9; a setting in % means 90. */
function numberIn(cell: unknown, unit: string): number {
  if (typeof cell === "number") return unit === "%" && cell > 0 && cell <= 1 ? tidy(cell * 100) : cell;
  const [, digits] =
    (typeof cell === "string" && cell.length <= longestText && /^\s*([+\-\u2212]?\d+(?:\.\d+)?)\s*%?\s*$/.exec(cell)) ||
    [];
  return digits === undefined ? Number.NaN : Number(digits.replace("\u2212", "-"));
}

/** A severe line on the mild side of its amber line would never be reached, or always. */
function checkOrder(policy: Policy): void {
  for (const { key, value } of settings) {
    const severe = key.replace(/\.amber$/, ".severe");
    const usual = settings.find((setting) => setting.key === severe)?.value;
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

function problem({ key }: Setting, expected: string, found: unknown): Error {
  const text =
    typeof found === "string"
      ? `"${found.slice(0, longestText)}"`
      : typeof found === "number"
        ? String(found)
        : "something else";
  return new Error(`The setting ${key} must be ${expected}; found ${text}.`);
}
