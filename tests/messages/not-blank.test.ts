import { readdirSync } from "node:fs";
import { resolve } from "node:path";
import { settings } from "../../src/domain/policy/settings";
import { measures } from "../../src/domain/risk/measures";
import * as actionMessages from "../../src/messages/action-messages";
import * as atRiskMessages from "../../src/messages/at-risk-messages";
import * as dayTwoMessages from "../../src/messages/day-two-messages";
import * as departmentMessages from "../../src/messages/department-messages";
import * as functionMessages from "../../src/messages/function-messages";
import * as googleFaults from "../../src/messages/google-faults";
import * as guide from "../../src/messages/guide";
import * as importMessages from "../../src/messages/import-messages";
import * as learnerMessages from "../../src/messages/learner-messages";
import * as madeUpMessages from "../../src/messages/made-up-messages";
import * as menuMessages from "../../src/messages/menu-messages";
import * as outcomeMessages from "../../src/messages/outcome-messages";
import * as panelMessages from "../../src/messages/panel-messages";
import * as paperMessages from "../../src/messages/paper-messages";
import * as printMessages from "../../src/messages/print-messages";
import * as recordMessages from "../../src/messages/record-messages";
import * as releasesData from "../../src/messages/releases.data";
import * as repairMessages from "../../src/messages/repair-messages";
import * as scorecardMessages from "../../src/messages/scorecard-messages";
import * as setUpMessages from "../../src/messages/set-up-messages";
import * as taskFormMessages from "../../src/messages/task-form-messages";
import * as tourMessages from "../../src/messages/tour-messages";
import * as whatIfMessages from "../../src/messages/what-if-messages";
import { allTables } from "../../src/tables/all-tables";

const messages: Readonly<Record<string, object>> = {
  "action-messages.ts": actionMessages,
  "at-risk-messages.ts": atRiskMessages,
  "day-two-messages.ts": dayTwoMessages,
  "department-messages.ts": departmentMessages,
  "function-messages.ts": functionMessages,
  "google-faults.ts": googleFaults,
  "guide.ts": guide,
  "import-messages.ts": importMessages,
  "learner-messages.ts": learnerMessages,
  "made-up-messages.ts": madeUpMessages,
  "menu-messages.ts": menuMessages,
  "outcome-messages.ts": outcomeMessages,
  "panel-messages.ts": panelMessages,
  "paper-messages.ts": paperMessages,
  "print-messages.ts": printMessages,
  "record-messages.ts": recordMessages,
  "releases.data.ts": releasesData,
  "repair-messages.ts": repairMessages,
  "scorecard-messages.ts": scorecardMessages,
  "set-up-messages.ts": setUpMessages,
  "task-form-messages.ts": taskFormMessages,
  "tour-messages.ts": tourMessages,
  "what-if-messages.ts": whatIfMessages,
};

/** Said by saying nothing. */
const meantBlank = ["panel-messages.ts.panelMessages.waiting.no", "panel-messages.ts.panelMessages.waiting.briefly"];

/** Whatever a sentence may be given: a number, a text, a list of two, or a thing that has all it is asked for. */
const anything: unknown = new Proxy(() => anything, {
  get: (_, key) => {
    if (key === Symbol.toPrimitive) return () => "2";
    if (key === Symbol.iterator) return () => [anything, anything][Symbol.iterator]();
    return key === "length" || key === "size" ? 2 : anything;
  },
});

const given = Array.from({ length: 6 }, () => anything);
type Sentence = (...those: readonly unknown[]) => unknown;

/** Where in a value a text is blank, or what a sentence makes of whatever it is given. */
function blanksIn(value: unknown, path: string): string[] {
  if (value === anything) return [];
  if (typeof value === "function") return blanksIn((value as Sentence)(...given), `${path}()`);
  if (typeof value === "string") return value.trim() === "" ? [path] : [];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, one]) => blanksIn(one, `${path}.${key}`));
}

test("every file of messages is among these", () => {
  const files = readdirSync(resolve(__dirname, "../../src/messages")).filter((file) => file.endsWith(".ts"));
  expect(Object.keys(messages)).toEqual(files.toSorted());
});

test.each(Object.entries(messages))("no sentence of %s is blank but those that are meant to be", (file, module) => {
  expect(blanksIn({ ...module }, file)).toEqual(meantBlank.filter((path) => path.startsWith(file)));
});

test("no heading, spelling or note of a column is blank, and nothing that a measure says", () => {
  const tables = allTables.map(({ name, about, columns }) => ({ name, about, columns }));
  expect([...blanksIn(tables, "tables"), ...blanksIn(measures, "measures")]).toEqual([]);
});

test("each setting says what it means and where it comes from; a figure has a unit", () => {
  for (const { key, value, unit, meaning, source } of settings)
    expect([key, [typeof value === "number" ? unit : "none", meaning, source].filter((text) => text === "")]).toEqual([
      key,
      [],
    ]);
});
