import type { CellValue } from "../../preview/engine/workbook";
import { measureOf } from "../../src/domain/risk/measures";
import type { Measure } from "../../src/domain/risk/measure";
import { learnersTable } from "../../src/tables/learners";
import { columnLetter } from "../../src/tables/tracker-addresses";
import { goldenCases } from "../support/golden";
import type { Addon } from "../support/addon";
import { at } from "../support/workbooks";
import { openDesk } from "./records/desk";
import { agreeing, inspectSheet, setUpSheet } from "./trackers";

/** The kinds of cells that a department types about its learners, each with a column in which they stand. */
export const measures = {
  share: measureOf.attendance,
  count: measureOf.behaviour,
  number: measureOf.attitude,
  concern: measureOf.wellbeing,
} as const satisfies Record<string, Measure>;
const trackerHeadings = [
  "Learner ID",
  "Surname",
  "First name",
  "Course",
  "Qualification",
  "Subject",
  ...Object.values(measures).map(({ heading }) => heading),
  "Mock (60)",
  "Test (60)",
];
export const flags = { flag: "eal", "flag: SEND": "send", consent: "parentContactConsent" } as const;

/** A group of fewer than eight is withheld, and the table has few words for SEND alone; and where more than a tenth are unknown all is. */
const times = ({ kind = "" }) => (kind === "flag: SEND" ? 16 : 1);

export const words = goldenCases("reading")
  .filter(({ kind = "" }) => kind in measures || kind in flags || kind === "mark of 60")
  .flatMap((one) => Array.from({ length: times(one) }, () => one))
  .map(({ kind = "", cell = "", meaning = "" }, index) => ({
    kind,
    cell: JSON.parse(cell) as CellValue,
    // A number as such may have a percent sign; attitude, a step of a scale, may not.
    meaning: kind === "number" && cell.endsWith('%"') ? "problem" : meaning,
    id: `W${String(index).padStart(3, "0")}`,
    row: index + 2,
  }));
export type Word = (typeof words)[number];

/** Where one mark may be a percentage, 0.5 beside it may be too (docs/reading.md): 0.75 has a column of its own. */
export function headingOf({ kind, cell }: Pick<Word, "kind" | "cell">): string {
  if (kind in measures) return measures[kind as keyof typeof measures].heading;
  return kind !== "mark of 60" ? "" : cell === 0.75 ? "Test (60)" : "Mock (60)";
}

/** Among percentages above 1. */
export const isDoubtful = ({ kind, cell }: Pick<Word, "kind" | "cell">) =>
  kind === "share" && (cell === 1 || cell === "1");

const isFlag = (kind: string) => kind === "flag" || kind === "flag: SEND";

/** A tracker and its learners, with each word in a cell that is read. */
export async function openWords(): Promise<Addon> {
  const rows = words.map((word) => [word.id, "Ash", word.id, "PH1", "A level", "Physics", "", "", "", "", 45, 45]);
  const addon = await openDesk(
    {
      Physics: [trackerHeadings, ...rows],
      Learners: [learnersTable.headers, ...words.map(({ id }) => [id, "Ash", id, "09/05/1990"])],
    },
    { rows: words.length + 10 },
  );
  addon.workbook.activateSheet(addon.workbook.sheets().find(({ name }) => name === "Physics")?.id ?? "");
  await setUpSheet(addon, agreeing(await inspectSheet(addon)));
  // As it stands in the cell: typed, "95%" would be a number before anybody reads it. A flag's learner has an attendance to be grouped by,
  // and a mark, so that few of the column's marks are above the maximum.
  const ofFlags: Record<string, CellValue> = { [measures.share.heading]: 0.5, "Mock (60)": 45 };
  fill(addon, "Physics", trackerHeadings.slice(6), (word, heading) =>
    headingOf(word) === heading ? word.cell : ((isFlag(word.kind) ? ofFlags[heading] : undefined) ?? null),
  );
  fill(
    addon,
    "Learners",
    Object.values(flags).map((key) => learnersTable.columns[key].header),
    (word, heading) =>
      word.kind in flags && learnersTable.columns[flags[word.kind as keyof typeof flags]].header === heading
        ? word.cell
        : heading === learnersTable.columns.parentContactConsent.header
          ? null
          : "No",
  );
  await addon.workbook.settled();
  return addon;
}

export function columnOf(addon: Addon, tab: string, heading: string): string {
  const headings = addon.values(`${tab}!A1:Z1`)[0] ?? [];
  const place = headings.indexOf(heading);
  if (place < 0) throw new Error(`${tab} has no column ${heading}: ${headings.join(", ")}.`);
  return columnLetter(place);
}

/** Writes whole columns at once, so that the workbook is worked out once for each. */
function fill(
  addon: Addon,
  tab: string,
  headings: readonly string[],
  cellFor: (word: Word, heading: string) => CellValue,
) {
  for (const heading of headings) {
    const corner = at(addon.workbook, `${columnOf(addon, tab, heading)}2`, tab);
    addon.workbook.write(
      { ...corner, rows: words.length },
      words.map((word) => [{ value: cellFor(word, heading) }]),
    );
  }
}

/** What the column Areas says of a word, from its meaning and the lines of a new workbook alone. */
export function areaFor({ kind, meaning }: Word): string {
  const { name, shape } = measures[kind as keyof typeof measures] as Measure;
  if (meaning === "problem") return `${name}?`;
  if (shape.is === "raised") return meaning === "yes" ? name : "";
  const value = Number(meaning);
  if (Number.isNaN(value)) return "";
  // A scale from 1 has nothing below zero.
  if (kind === "number" && value < 0) return `${name}?`;
  const past = ({ value: line }: { value: number | string }) =>
    shape.is === "below" ? value < Number(line) : value >= Number(line);
  return shape.lines.severe && past(shape.lines.severe) ? `${name}!` : past(shape.lines.amber) ? name : "";
}
