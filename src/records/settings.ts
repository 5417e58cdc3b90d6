import { policyOf, settingOf, settingProblem } from "../domain/policy/policy";
import type { Setting } from "../domain/policy/setting";
import type { Policy } from "../domain/policy/settings";
import { tidy } from "../domain/numbers/tidy";
import { type Cell, describe, isBlank } from "./cell";
import { readDay } from "./days";
import { readNumber } from "./numbers";
import { readName } from "./texts";

type Row = readonly [key: Cell, value: Cell];

/** A setting's key as it is compared; "" where there is none, "?" for what can be none. */
export function settingKey(cell: Cell): string {
  const name = readName(cell);
  return name.state === "value" ? name.value.toLowerCase() : name.state === "blank" ? "" : "?";
}

/**
 * The college's settings from rows of key and value; what is not there, or blank, keeps its first value. Rows with another key are notes and
 * are left alone. Throws an Error naming the key, what was expected and what was found.
 */
export function policyFrom(rows: Iterable<Row>, first?: readonly Setting[]): Policy {
  const values = new Map<string, number | string>();
  let listed = 0;
  for (const [key, value] of rows) {
    const setting = settingOf(settingKey(key));
    if (setting) listed += 1;
    if (!setting || isBlank(value)) continue;
    if (values.has(setting.key)) throw new Error(`The setting ${setting.key} stands in two rows; keep one.`);
    values.set(setting.key, readSetting(setting, value));
  }
  // One blank is a setting left as it was; a whole column of them was emptied, or stands elsewhere.
  if (listed > 1 && values.size === 0)
    throw new Error("None of the settings has a value; expected values under the heading Value.");
  return policyOf(values, first);
}

/** One value of a setting. Throws an Error naming the key, what was expected and what was found. */
export function readSetting(setting: Setting, cell: Cell): number | string {
  if (setting.unit === "date") {
    const day = readDay(cell);
    if (day.state === "value") return day.value;
    throw settingProblem(setting, "a date such as 2025-09-01", describe(cell));
  }
  if (setting.choices) {
    const typed = settingKey(cell);
    const choice = setting.choices.find((one) => one.toLowerCase() === typed);
    if (choice !== undefined) return choice;
    throw settingProblem(setting, `one of ${setting.choices.join(", ")}`, describe(cell));
  }
  const number = readNumber(cell);
  const { minimum = -Infinity, maximum = Infinity } = setting;
  if (number.state !== "value") throw settingProblem(setting, `a number from ${minimum} to ${maximum}`, describe(cell));
  // Sheets gives a cell that shows 90% as 0.9, and somebody may type 0,9; a setting in % means 90.
  const isShare = setting.unit === "%" && number.value > 0 && number.value <= 1 && !/%/.test(describe(cell));
  return isShare ? tidy(number.value * 100) : number.value;
}
