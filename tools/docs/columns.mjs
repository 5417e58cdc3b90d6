import { build } from "esbuild";
import { resolve } from "node:path";

const root = resolve(import.meta.dirname, "../..");
const cell = (text) => String(text).replaceAll("|", "\\|");

/** The tables and settings as the add-on itself declares them. */
async function loadDeclarations() {
  const { outputFiles } = await build({
    stdin: {
      contents: `export { allTables, reportTables } from "./src/tables/all-tables"; export { settings } from "./src/domain/policy/settings";`,
      resolveDir: root,
      loader: "ts",
    },
    bundle: true,
    write: false,
    format: "esm",
    platform: "node",
  });
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].text).toString("base64")}`);
}

function tableSection(table) {
  return [
    `## ${table.name}`,
    "",
    table.about,
    "",
    "| column | filled by | other headings understood | meaning |",
    "|---|---|---|---|",
    ...Object.values(table.columns).map(
      (column) =>
        `| ${cell(column.header)} | ${column.kind === "computed" ? "the add-on" : "people"} | ${cell(column.aliases.join(", "))} | ${cell(column.note)} |`,
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
  const { allTables, reportTables, settings } = await loadDeclarations();
  const intro = [
    "# Tabs, columns and settings",
    "",
    "Made by `npm run docs` from `src/tables/` and `src/domain/policy/settings.ts`.",
    "",
  ];
  return [...intro, ...[...allTables, ...reportTables].map(tableSection), settingsSection(settings)].join("\n");
}
