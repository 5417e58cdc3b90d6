import { loadBundled } from "./load-bundled.mjs";

const cell = (text) => String(text).replaceAll("|", "\\|");
const line = ({ value, unit, key, source }) =>
  unit === "%" ? `${value}% (\`${key}\`; ${source})` : `${value} (\`${key}\`, ${unit}; ${source})`;

function lines({ shape }) {
  if (shape.is === "raised") return ["when raised", "never by itself"];
  const word = shape.is === "below" ? "below" : "from";
  return [
    `${word} ${line(shape.lines.amber)}`,
    shape.lines.severe ? `${word} ${line(shape.lines.severe)}` : "never by itself",
  ];
}

function reason({ shape }) {
  return shape.is === "raised" ? shape.says : `${shape.says.value} (${shape.says.line})`;
}

function row(measure) {
  const [amber, severe] = lines(measure);
  const cells = [measure.heading, measure.finds, measure.area, amber, severe, reason(measure)];
  return `| ${cells.map(cell).join(" | ")} |`;
}

function spellings({ heading, spellings: others }) {
  return `- **${heading}**: ${others.join(", ") || "no other spelling"}`;
}

/** Every rule of the risk tier, from the objects by which it is worked out. */
export async function rulesPage() {
  const { measures, tierSettings } = await loadBundled(
    `export { measures } from "./src/domain/risk/measures"; export { tierSettings } from "./src/domain/policy/tier-settings";`,
  );
  return [
    "# The rules of the risk tier",
    "",
    "Made by `npm run docs` from `src/domain/risk/measures`. Each measure is held against two lines of the _Policy_ tab, which a college can change",
    "(*What if…* shows first what would follow); the values below are those of a new workbook. Concerns in one area count once. No measure reads who",
    "a learner is: no sex, need, language, disadvantage or background.",
    "",
    "- **Red**: something severe, or concerns in as many areas as the Policy says.",
    "- **Amber**: a concern.",
    "- **On track**: enough is recorded, all of it can be read, and nothing is past a line.",
    "- **Not enough data**: too little is recorded, or something recorded cannot be read and nothing else makes the learner Red or Amber.",
    "",
    "| measure | finds | area | concern | severe | its reason reads |",
    "|---|---|---|---|---|---|",
    ...measures.map(row),
    "",
    "## From areas to a tier",
    "",
    "| setting | value | meaning | source |",
    "|---|---|---|---|",
    ...tierSettings.map(
      (setting) =>
        `| \`${setting.key}\` | ${cell(`${setting.value} ${setting.unit}`.trim())} | ${cell(setting.meaning)} | ${cell(setting.source)} |`,
    ),
    "",
    "## Headings that mean a measure",
    "",
    "Whatever their case, spaces and punctuation; in trackers, functions, set-up and imports alike.",
    "",
    ...measures.map(spellings),
    "",
  ].join("\n");
}
