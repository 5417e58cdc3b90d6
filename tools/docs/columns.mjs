import { loadBundled } from "./load-bundled.mjs";

const cell = (text) => String(text).replaceAll("|", "\\|");

const declarations = `export { allTables, reportTables } from "./src/tables/all-tables"; export { settings } from "./src/domain/policy/settings";`;

/** Its kind, or what may be chosen. docs/reading.md says what each means. */
const holds = ({ kind }) =>
  cell(typeof kind === "string" ? kind : kind.flag ? "flag" : `one of ${kind.oneOf.join(", ")}`);

function tableSection(table) {
  return [
    `## ${table.name}`,
    "",
    table.about,
    "",
    "| column | filled by | holds | other headings understood | meaning |",
    "|---|---|---|---|---|",
    ...Object.values(table.columns).map(
      (column) =>
        `| ${cell(column.header)} | ${column.filledBy === "add-on" ? "the add-on" : "people"} | ${holds(column)} | ${cell(column.aliases.join(", "))} | ${cell(column.note)} |`,
    ),
    "",
  ].join("\n");
}

function settingsSection(settings) {
  return [
    "## Settings in the Policy tab",
    "",
    "| setting | value | unit | meaning | source |",
    "|---|---|---|---|---|",
    ...settings.map(
      (s) => `| \`${s.key}\` | ${cell(s.value)} | ${cell(s.unit)} | ${cell(s.meaning)} | ${cell(s.source)} |`,
    ),
    "",
  ].join("\n");
}

export async function columnsPage() {
  const { allTables, reportTables, settings } = await loadBundled(declarations);
  const intro = [
    "# Tabs, columns and settings",
    "",
    "Made by `npm run docs` from `src/tables/` and `src/domain/policy/settings.ts`.",
    "",
  ];
  return [...intro, ...[...allTables, ...reportTables].map(tableSection), settingsSection(settings)].join("\n");
}
