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

/** What each kind of cell means, word by word: computed by the add-on's own readers for the words of tests/golden/reading.csv. */
export async function readingPage() {
  const { meaningOf } = await loadBundled(`export { meaningOf } from "./tests/support/meaning-of";`);
  const { data } = Papa.parse((await readFile(resolve(root, "tests/golden/reading.csv"), "utf8")).trim(), {
    header: true,
  });
  const wordsOf = (kind) => data.filter((row) => row.kind === kind).map(({ cell }) => JSON.parse(cell));
  return [
    "# How cells are read",
    "",
    "Made by `npm run docs` from the add-on's own readers (`src/records/`): functions, tabs, panel, paper, import and set-up all read by them.",
    "",
    "A _problem_ is told in a sentence where it stands or in _Data checks_, and is never read as fine: it keeps a learner off green. What is not",
    "recorded is never a zero and never a no. A _note_ under a consent is no consent; it is shown in its own words wherever contact is spoken of.",
    "Words in quotation marks are text; numbers without are numbers. Case and spaces at the ends never matter.",
    "",
    ...Object.keys(kinds).map((kind) => section(kind, wordsOf(kind), meaningOf)),
  ].join("\n");
}
