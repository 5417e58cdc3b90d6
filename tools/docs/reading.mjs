import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import Papa from "papaparse";
import { loadBundled } from "./load-bundled.mjs";

const root = resolve(import.meta.dirname, "../..");

/** How each kind is told to a person; the words under it come from the code. */
const kinds = {
  "mark of 60": "A mark, in a column whose maximum is 60",
  share: "A share: attendance, punctuality, online engagement",
  number: "A number",
  count: "A count",
  concern: "A concern: wellbeing, external, teacher",
  flag: "A flag: EAL, disadvantage, care-experienced",
  "flag: SEND": "SEND, which has the codes of the school census",
  consent: "A consent to contact parents",
  id: "An ID",
  day: "A day",
  grade: "A grade",
  name: "A name, course or subject",
  text: "Any other text",
};

const shown = (cell) =>
  typeof cell === "string"
    ? `"${cell}"`
    : typeof cell === "boolean"
      ? cell
        ? "a ticked box"
        : "an unticked box"
      : String(cell);

function section(kind, words, meaningOf) {
  const byMeaning = new Map();
  for (const cell of words) {
    const meaning = meaningOf(kind, cell);
    byMeaning.set(meaning, [...(byMeaning.get(meaning) ?? []), shown(cell).replaceAll("|", "\\|")]);
  }
  const rows = [...byMeaning].map(([meaning, cells]) => `| ${meaning} | ${cells.join(", ")} |`);
  return [`## ${kinds[kind]}`, "", "| means | what stands in the cell |", "|---|---|", ...rows, ""].join("\n");
}

/** The words of tests/golden/reading.csv by kind, and what the add-on's own readers make of them. */
async function readWords() {
  const { meaningOf } = await loadBundled(`export { meaningOf } from "./tests/support/meaning-of";`);
  const { data } = Papa.parse((await readFile(resolve(root, "tests/golden/reading.csv"), "utf8")).trim(), {
    header: true,
  });
  const wordsOf = (kind) => data.filter((row) => row.kind === kind).map(({ cell }) => JSON.parse(cell));
  return { meaningOf, wordsOf };
}

/** One table for every function: what a cell may hold, by kind, in a few words each. */
export async function cellsTable() {
  const { meaningOf, wordsOf } = await readWords();
  const none = new Set(["not recorded", "not yet"]);
  const row = (kind) => {
    const cells = { read: [], none: [], problem: [] };
    for (const cell of wordsOf(kind)) {
      const meaning = meaningOf(kind, cell);
      cells[meaning === "problem" ? "problem" : none.has(meaning) ? "none" : "read"].push(shown(cell));
    }
    const some = (list) => (list.length === 0 ? "–" : list.slice(0, 6).join(", ").replaceAll("|", "\\|"));
    return `| ${kinds[kind]} | ${some(cells.read)} | ${some(cells.none)} | ${some(cells.problem)} |`;
  };
  return [
    "## What a cell may hold",
    "",
    "The same in every function; [How cells are read](reading.md) has every word. A blank gives a blank, or says what is missing; what cannot be read",
    "is told in place of the result, and what depends on it says where to look (`see Mock 1`). A range gives one result for each row.",
    "",
    "| kind | read, such as | not recorded | told as a problem |",
    "|---|---|---|---|",
    ...Object.keys(kinds).map(row),
    "",
  ].join("\n");
}

/** What each kind of cell means, word by word. */
export async function readingPage() {
  const { meaningOf, wordsOf } = await readWords();
  return [
    "# How cells are read",
    "",
    "Made by `npm run docs` from the add-on's own readers (`src/records/`): functions, tabs, panel, paper, import and set-up all read by them.",
    "",
    "A _problem_ is told in a sentence where it stands or in _Data checks_, and is never read as fine: it keeps a learner off green. What is not",
    "recorded is never a zero and never a no. A _note_ under a consent is no consent; it is shown in its own words wherever contact is spoken of.",
    "A measure that is counted in grades, incidents or steps of a scale (gap, behaviour, attitude) has no percent sign: one is a problem there.",
    "Words in quotation marks are text; numbers without are numbers. Case and spaces at the ends never matter.",
    "",
    ...Object.keys(kinds).map((kind) => section(kind, wordsOf(kind), meaningOf)),
  ].join("\n");
}
