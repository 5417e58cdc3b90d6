import { auditTable } from "../../tables/audit";
import { concernsTable } from "../../tables/concerns";
import type { TabDefinition } from "../../tables/define-table";
import { interventionsTable } from "../../tables/interventions";
import { type PlanTargetKey, planTargetsTable } from "../../tables/plan-targets";
import { plansTable } from "../../tables/plans";
import { momentIn, type RecordCells, type RecordRow, recordsWith, textIn } from "../../tables/record-rows";
import { reviewsTable } from "../../tables/reviews";
import { unquoted } from "../records/audit-lines";
import { versionIn } from "../records/change";
import { readRecords } from "../records/read-log";
import { tabOf, type Workbook } from "../workbook";
import { cellsOf } from "./about-learner";
import { daysInWords } from "./days-in-words";
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

/** Everything logged about a learner, newest first; the changes of each record come from the Audit tab. */
export function historyOf(workbook: Pick<Workbook, "tabs" | "spreadsheet">, learnerId: string) {
  const found = kinds.flatMap((kind) =>
    recordsWith(cellsOf<string>(tabOf(workbook, kind.table.name)), "learnerId", learnerId).map((record) => ({
      kind,
      record,
    })),
  );
  const ids = new Set(found.map(({ record }) => record.text("recordId")));
  const targets = cellsOf<PlanTargetKey>(tabOf(workbook, planTargetsTable.name));
  const lines = linesAbout(readRecords(workbook.spreadsheet, auditTable), ids);
  return found
    .map(({ kind, record }) => {
      const id = record.text("recordId");
      const entry = entryOf(kind, record, lines.get(id) ?? []);
      return kind.kind === "Plan" ? withTargets(entry, recordsWith(targets, "plan", id)) : entry;
    })
    .sort((one, other) => (one.day < other.day ? 1 : one.day === other.day ? 0 : -1));
}

interface Line {
  readonly version: number;
  readonly when: string;
  readonly by: string;
  readonly field: string;
  readonly before: string;
  readonly after: string;
}

function linesAbout(audit: RecordCells<string>, ids: ReadonlySet<string>): Map<string, Line[]> {
  const lines = new Map<string, Line[]>();
  const column = (key: string) => audit.positions.get(key) ?? -1;
  for (let index = audit.headerRow; index < audit.values.length; index++) {
    const row = audit.values[index] ?? [];
    const id = textIn(row[column("record")]);
    if (!ids.has(id)) continue;
    const line = {
      version: versionIn(row[column("version")]),
      when: momentIn(row[column("when")]),
      by: textIn(row[column("who")]),
      field: textIn(row[column("field")]),
      before: unquoted(row[column("before")]),
      after: unquoted(row[column("after")]),
    };
    lines.set(id, [...(lines.get(id) ?? []), line]);
  }
  return lines;
}

function entryOf({ kind, table, title, day }: Kind, record: RecordRow<string>, lines: readonly Line[]) {
  const fields = table.keys
    .filter((key) => !shownElsewhere.has(key) && record.text(key) !== "")
    .map((key) => {
      const heading = table.columns[key]?.header ?? key;
      return { heading, value: daysInWords(heading, textIn(record.cell(key))) };
    });
  return {
    kind,
    id: record.text("recordId"),
    version: versionIn(record.cell("version")),
    status: record.text("status"),
    day: (day === "loggedAt" ? "" : record.day(day)) || momentIn(record.cell("loggedAt")),
    course: record.text("course"),
    title: record.text(title),
    fields,
    versions: versionsOf(table, record, lines),
  };
}

/** A plan's row names its targets by number; people read them in words. */
function withTargets(entry: ReturnType<typeof entryOf>, rows: readonly RecordRow<PlanTargetKey>[]) {
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
function versionsOf(table: TabDefinition, record: RecordRow<string>, lines: readonly Line[]) {
  const standing = new Map(table.keys.map((key) => [table.columns[key]?.header ?? key, textIn(record.cell(key))]));
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
    const first =
      version === 1 ? { when: momentIn(record.cell("loggedAt")), by: record.text("loggedBy") } : { when: "", by: "" };
    versions.push({ version, when: last?.when || first.when, by: last?.by || first.by, changes });
  }
  return versions;
}
