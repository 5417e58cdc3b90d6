import type { Column } from "../../src/tables/column";
import type { Kind } from "../../src/tables/kind";
import { cleaned, readingOf, typeOf } from "./reading";
import { columnName, origin, sourceKeys, type TravellingTab, travellingTabs, viewKeys } from "./travels";

const columnOf = ({ table }: TravellingTab, key: string) => table.columns[key] as Column;

/** A shorter word for what may be chosen or understood. */
const inWords = (kind: Kind) =>
  typeof kind === "string" ? kind : "oneOf" in kind ? `one of ${kind.oneOf.join(", ")}` : "flag";

const made = (tab: TravellingTab) =>
  `-- Made by "npm run docs" from src/tables: the tab ${tab.table.name}, each cell read by its column's kind.`;

const learnerKey =
  "IF(c.learner_id IS NULL, NULL, TO_HEX(SHA256(CONCAT(k.key, ':', c.learner_id, ':', k.key)))) AS learner_key";

/** An audit's text is quoted; only what a view reads of it comes out, the fields of the columns that travel. */
const changedFields = ["status", "start", "review", "end", "byWhen", "reviewed"] as const;

function changesBefore(): string {
  const tabs = travellingTabs.filter(({ view }) => view === "actions" || view === "plans");
  const headings = [
    ...new Set(tabs.flatMap((tab) => changedFields.flatMap((key) => tab.table.columns[key]?.header ?? []))),
  ].map((heading) => `'${heading}'`);
  return `IF(c.field IN (${headings.join(", ")}), COALESCE(NULLIF(REGEXP_EXTRACT(c.before, r'^“(.*)”$'), ''), c.before), NULL) AS before`;
}

/** The view that reads a tab's texts by their kinds: types as they are, keys in place of IDs. */
export function readSql(tab: TravellingTab): string {
  const keys = sourceKeys(tab);
  const hasLearner = keys.includes("learnerId");
  const cells = keys.map((key) => `    ${cleaned(columnName(key))} AS ${columnName(key)}`);
  const shown = [...viewKeys(tab), ...(tab.readOnly ?? []).filter((key) => key !== "before")].map((key) => {
    const name = columnName(key);
    return `  ${readingOf(columnOf(tab, key).kind, `c.${name}`)} AS ${name}`;
  });
  const before = tab.view === "changes" ? [`  ${changesBefore()}`] : [];
  const id = readingOf("id", "s.learner_id");
  const from = `(\n  SELECT\n    ${origin.join(", ")},\n${cells.join(",\n")}\n  FROM \`learner_progress_source\`.\`raw_${tab.source}\`\n)`;
  const inner = hasLearner
    ? `(SELECT s.* EXCEPT (learner_id), ${id} AS learner_id FROM ${from} AS s) AS c\nCROSS JOIN \`learner_progress_source\`.\`pseudonym_key\` AS k\nWHERE c.learner_id IS NOT NULL`
    : `${from} AS c`;
  const lead = origin.map((name) => `c.${name}`).join(", ");
  return `${made(tab)}\nSELECT\n  ${lead},\n${[...(hasLearner ? [`  ${learnerKey}`] : []), ...shown, ...before].join(",\n")}\nFROM ${inner}\n`;
}

/** What others than the views may read of it. */
export const publicSql = (tab: TravellingTab): string => {
  const hidden = (tab.readOnly ?? []).filter((key) => key !== "before").map(columnName);
  return `SELECT *${hidden.length > 0 ? ` EXCEPT (${hidden.join(", ")})` : ""}\nFROM \`learner_progress_source\`.\`${tab.view}\`\n`;
};

/** Rows, and cells in which something stands that was not read, by tab and column: never a zero, always told. Each tab is read once. */
export function qualitySql(): string {
  const parts = travellingTabs.map((tab) => {
    const keys = sourceKeys(tab).filter((key) => !tab.readOnly?.includes(key));
    const names = keys.map(columnName);
    const cells = names.map(
      (name) => `    NULLIF(TRIM(s.${name}), '') IS NOT NULL AS has_${name}, ${cleaned(`s.${name}`)} AS ${name}`,
    );
    const counts = keys.map((key) => {
      const name = columnName(key);
      const read = readingOf(columnOf(tab, key).kind, `c.${name}`);
      return `    COUNTIF(c.has_${name}) AS has_${name}, COUNTIF(c.has_${name} AND ${read} IS NULL) AS no_${name}`;
    });
    const told = keys.map((key) => {
      const name = columnName(key);
      return `  STRUCT('${columnOf(tab, key).header}' AS heading, t.has_${name} AS filled, t.no_${name} AS not_read)`;
    });
    return `SELECT t.college, t.department, t.academic_year, '${tab.table.name}' AS tab, h.heading, t.row_count, h.filled, h.not_read
FROM (
  SELECT
    c.college, c.department, c.academic_year, COUNT(*) AS row_count,
${counts.join(",\n")}
  FROM (
    SELECT
    s.college, s.department, s.academic_year,
${cells.join(",\n")}
    FROM \`learner_progress_source\`.\`raw_${tab.source}\` AS s
  ) AS c
  GROUP BY c.college, c.department, c.academic_year
) AS t
CROSS JOIN UNNEST([
${told.join(",\n")}
]) AS h`;
  });
  return `-- Made by "npm run docs" from src/tables: cells in which something stands and nothing can be read (Loading…, #REF!, a sentence). They are\n-- NULL in every view, as src/records leaves them out of every sum.\n${parts.join("\nUNION ALL\n")}\n`;
}

interface Field {
  readonly name: string;
  readonly type: string;
  readonly mode: "NULLABLE" | "REQUIRED";
  readonly description: string;
}

const fieldOfOrigin: readonly Field[] = [
  { name: "college", type: "STRING", mode: "REQUIRED", description: "The college, as it was typed with --college." },
  { name: "department", type: "STRING", mode: "REQUIRED", description: "The department whose workbook it is." },
  { name: "academic_year", type: "STRING", mode: "REQUIRED", description: "2025/26." },
  { name: "tab", type: "STRING", mode: "REQUIRED", description: "The tab's name; of a tracker its own." },
  { name: "row_number", type: "INT64", mode: "NULLABLE", description: "Counts the rows of the tab." },
];

/** A view's columns, as BigQuery's schema files have them. */
export function schemaOf(tab: TravellingTab): Field[] {
  const learner: Field = {
    name: "learner_key",
    type: "STRING",
    mode: "REQUIRED",
    description: "In place of the learner's ID: SHA-256 with a key that no workbook keeps.",
  };
  const columns = viewKeys(tab).map((key): Field => {
    const { kind, note, header } = columnOf(tab, key);
    return {
      name: columnName(key),
      type: typeOf(kind),
      mode: "NULLABLE",
      description: `${header} (${inWords(kind)}). ${note}`,
    };
  });
  const before: Field[] =
    tab.view === "changes"
      ? [
          {
            name: "before",
            type: "STRING",
            mode: "NULLABLE",
            description: "What stood there, of statuses and days only.",
          },
        ]
      : [];
  return [...fieldOfOrigin, ...(sourceKeys(tab).includes("learnerId") ? [learner] : []), ...columns, ...before];
}

/** The generated files under warehouse/, by path. */
export function generatedFiles(): Record<string, string> {
  const files: Record<string, string> = { "warehouse/read/quality.sql": qualitySql() };
  for (const tab of travellingTabs) {
    files[`warehouse/read/${tab.view}.sql`] = readSql(tab);
    files[`warehouse/schema/${tab.view}.json`] = `${JSON.stringify(schemaOf(tab), null, 2)}\n`;
  }
  return files;
}
