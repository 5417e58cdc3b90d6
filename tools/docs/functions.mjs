const cell = (text) => text.replaceAll("|", "\\|");

function signature({ name, parameters }) {
  return `${name}(${parameters.map((p) => (p.optional ? `[${p.name}]` : p.name)).join(", ")})`;
}

/** The README's table: what each function gives, with an example and its result. */
export function functionsTable(functions) {
  const rows = functions.map(
    ({ name, description, examples: [example] }) =>
      `| \`${name}\` | ${cell(description)} | \`${cell(example.formula)}\` | ${cell(example.result)} |`,
  );
  return ["| function | gives | example | result |", "|---|---|---|---|", ...rows, ""].join("\n");
}

const said = { plain: "", blank: "with a blank: ", fault: "with text or an error: ", range: "with a range: " };

function section(entry) {
  return [
    `## ${entry.name}`,
    "",
    `\`=${signature(entry)}\``,
    "",
    entry.description,
    "",
    "| argument | meaning |",
    "|---|---|",
    ...entry.parameters.map((p) => `| \`${p.name}\` | ${cell(p.description)} |`),
    "",
    ...(entry.returns ? [`Gives: ${entry.returns.replace(/^\{[^}]*\}\s*/, "")}`, ""] : []),
    ...entry.examples.map(({ kind, formula, result }) => `- ${said[kind]}\`${formula}\` gives **${result}**`),
    "",
  ].join("\n");
}

export function functionsPage(functions, cells) {
  const intro = [
    "# Functions",
    "",
    "Made by `npm run docs` from the help texts in `src/globals/`; every example is computed by a test. Arguments in square brackets are optional.",
    "In a workbook whose decimal sign is a comma, arguments are separated by semicolons.",
    "",
  ];
  return [...intro, cells, ...functions.map(section)].join("\n");
}
