const table = (headings, rows) =>
  [headings, headings.map(() => "---"), ...rows].map((cells) => `| ${cells.join(" | ")} |`).join("\n");

/** What `npm run bench` kept, as Markdown. */
export function describeBench({ on, figures: { functions, load, native, serviceCalls, sizes } }) {
  return [
    "## Speed",
    `Kept on ${on} by \`npm run bench\`.`,
    "### Ranged functions beside a plain loop",
    "The loop does the same sum over clean cells and checks nothing. The aim is 3 times the loop at 100,000 rows, and growth of 1 (linear).",
    table(
      ["Function", "1,000 rows, ms", "10,000", "100,000", "Growth", "Times the loop"],
      functions.map((one) => [
        one.name,
        one.ms1000,
        one.ms10000,
        one.ms100000,
        one.growth,
        one.timesPlainLoop ?? "no loop",
      ]),
    ),
    "### Load of the built file",
    `${load.ms} ms for ${load.kB} kB, ${load.ratioToZodOnly} times a bundle with zod/mini alone (${load.zodOnlyMs} ms, ${load.zodOnlyKB} kB); the aim is 1.3. The floor, the same text as a function that is never called, is ${load.ratioOfFloorToZodOnly} times: V8 reads through all of it either way, so 1.3 cannot be reached with this much code. With the first \`MEG\`: ${load.withFirstCallMs} ms.`,
    "### The risk rule in a spreadsheet engine",
    `${native.rows} rows in the preview's engine: one ranged \`RISKTIER\` ${native.rangedMs} ms, one native formula per row ${native.nativePerRowMs} ms, ratio ${native.ratio}. LibreOffice: not measured.`,
    "### Service calls",
    table(
      ["Action", "100 rows", "1,000", "10,000", "Grows"],
      serviceCalls.map((one) => [one.action, one.at100, one.at1000, one.at10000, one.grows ? "**yes**" : "no"]),
    ),
    "### Sizes",
    table(
      ["File", "kB", "gzip kB"],
      sizes.map(({ file, kB, gzipKB }) => [file, kB, gzipKB]),
    ),
  ];
}
