import type { Cell } from "../../records/cell";
import { recordsOf, rowReader, rowsOf } from "../../records/read-records";
import { asItStands, sameId } from "../../records/texts";
import { auditTable } from "../../tables/audit";
import { concernsTable } from "../../tables/concerns";
import type { TabDefinition } from "../../tables/define-table";
import { interventionsTable } from "../../tables/interventions";
import { plansTable } from "../../tables/plans";
import { reviewsTable } from "../../tables/reviews";
import { linesAbout, type WrittenLine } from "../records/audit-lines";
import { versionIn } from "../records/change";
import { readCells } from "../records/read-log";
import { cellsOf } from "../tabs";
import { tabOf } from "../workbook";
import type { PlanTargetRow } from "./current-plan";
import { daysInWords } from "./days-in-words";
import type { LearnersOnSheets } from "./read-learners";
import { numberedTargets } from "./target-words";

/** How a tab's records are shown in a learner's history. */
interface Kind {
  readonly kind: "Action" | "Plan" | "Review" | "Concern";
  readonly table: TabDefinition;
  /** The field that says the most. */
  readonly title: string;
  /** The day that it is about; without one, the day on which it was logged. */
  readonly day: string;
}

const kinds: readonly Kind[] = [
  { kind: "Action", table: interventionsTable, title: "type", day: "start" },
  { kind: "Plan", table: plansTable, title: "concerns", day: "start" },
  { kind: "Review", table: reviewsTable, title: "comments", day: "date" },
  { kind: "Concern", table: concernsTable, title: "concern", day: "loggedAt" },
];

/** Shown elsewhere in an entry, or the same for all of them. */
const shownElsewhere = new Set([
  "recordId",
  "version",
  "status",
  "learnerId",
  "learner",
  "course",
  "loggedBy",
  "loggedAt",
]);

/** A record as its tab shows it; `cell` is what stands under a key, `text` the same in text. */
interface Shown {
  readonly cell: (key: string) => Cell;
  readonly text: (key: string) => string;
  readonly day: (key: string) => string;
}

/** Everything logged about a learner, newest first; the changes of each record come from the Audit tab. */
export function historyOf({ workbook, find, planTargets }: LearnersOnSheets, learnerId: string) {
  const isTheirs = sameId(find, learnerId);
  const found = kinds.flatMap((kind) => {
    const cells = cellsOf(tabOf(workbook, kind.table.name), kind.table);
    const { cellAt, read } = rowReader(cells);
    return rowsOf(cells, "learnerId", isTheirs).map((index) => {
      const record: Shown = {
        cell: (key) => cellAt(index, key),
        text: (key) => asItStands(cellAt(index, key)),
        day(key) {
          const reading = read(index, key);
          return reading.state === "value" && typeof reading.value === "string" ? reading.value : "";
        },
      };
      return { kind, record };
    });
  });
  const ids = new Set(found.map(({ record }) => record.text("recordId")));
  const lines = linesAbout(readCells(workbook.spreadsheet, auditTable), ids);
  return found
    .map(({ kind, record }) => {
      const id = record.text("recordId");
      const entry = entryOf(kind, record, lines.get(id) ?? []);
      return kind.kind === "Plan"
        ? withTargets(
            entry,
            recordsOf(planTargets(), "plan", (plan) => plan === id),
          )
        : entry;
    })
    .sort((one, other) => (one.day < other.day ? 1 : one.day === other.day ? 0 : -1));
}

function entryOf({ kind, table, title, day }: Kind, record: Shown, lines: readonly WrittenLine[]) {
  const fields = table.keys
    .filter((key) => !shownElsewhere.has(key) && record.text(key) !== "")
    .map((key) => {
      const heading = table.columns[key]?.header ?? key;
      return { heading, value: daysInWords(heading, record.text(key)) };
    });
  return {
    kind,
    id: record.text("recordId"),
    version: versionIn(record.cell("version")),
    status: record.text("status"),
    day: record.day(day) || record.day("loggedAt"),
    course: record.text("course"),
    title: record.text(title),
    fields,
    versions: versionsOf(table, record, lines),
  };
}

/** A plan's row names its targets by number; people read them in words. */
function withTargets(entry: ReturnType<typeof entryOf>, rows: readonly PlanTargetRow[]) {
  const { header } = plansTable.columns.targets;
  const inWords = (numbers: string) => numberedTargets(rows, numbers);
  return {
    ...entry,
    fields: entry.fields.map((one) => (one.heading === header ? { ...one, value: inWords(one.value) } : one)),
    versions: entry.versions.map((version) => ({
      ...version,
      changes: version.changes.map((one) =>
        one.field === header ? { ...one, before: inWords(one.before), after: inWords(one.after) } : one,
      ),
    })),
  };
}

/**
 * From what stands now back to the first version. A line counts only when what it put there is what the next version began with: a save
 * that broke off and was never completed leaves lines of a change that did not happen.
 */
function versionsOf(table: TabDefinition, record: Shown, lines: readonly WrittenLine[]) {
  const standing = new Map(table.keys.map((key) => [table.columns[key]?.header ?? key, record.text(key)]));
  const versions: {
    version: number;
    when: string;
    by: string;
    changes: { field: string; before: string; after: string }[];
  }[] = [];
  for (let version = versionIn(record.cell("version")); version >= 1; version--) {
    const own = lines.filter((line) => line.version === version);
    const happened = own.filter(({ field, after }) => !standing.has(field) || standing.get(field) === after);
    const last = happened[happened.length - 1] ?? own[own.length - 1];
    const changes =
      version === 1
        ? []
        : happened.map(({ field, before, after }) => ({
            field,
            before: daysInWords(field, before),
            after: daysInWords(field, after),
          }));
    if (version > 1) for (const { field, before } of happened) if (standing.has(field)) standing.set(field, before);
    const first = version === 1 ? { when: record.day("loggedAt"), by: record.text("loggedBy") } : { when: "", by: "" };
    versions.push({ version, when: last?.when || first.when, by: last?.by || first.by, changes });
  }
  return versions;
}
