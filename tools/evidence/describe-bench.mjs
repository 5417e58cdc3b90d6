import { table } from "./table.mjs";

/** What each part of `npm run bench` kept, as Markdown, in the order in which it is shown. */
export const benchSections = {
  "bench functions": (functions) => [
    "## Speed: ranged functions beside a plain loop",
    "The loop gives the same results over cells that hold a number or nothing: it checks no cell, looks nothing up by heading and reads no setting. The aim is 3 times the loop at 100,000 rows, and growth of 1 (linear). The first call, in a context where nothing has run, is what live Sheets pays for each cell, beside the load. Most of what lies above 3 is reading each cell so that a text, an error or a percentage in it is told in its own place, and one object for each row of signals.",
    table(
      [
        "Function",
        "1,000 rows, ms",
        "10,000",
        "100,000",
        "Growth",
        "Times the loop",
        "First call, 200 rows, ms",
        "5,000",
      ],
      functions.map((one) => [
        one.name,
        one.ms1000,
        one.ms10000,
        one.ms100000,
        one.growth,
        one.timesPlainLoop ?? "no loop",
        one.cold200,
        one.cold5000,
      ]),
    ),
  ],
  "bench load": ([load]) => [
    "## Speed: load of the built file",
    `${load.ms} ms for ${load.kB} kB, ${load.ratioToZodOnly} times a bundle with zod/mini alone (${load.zodOnlyMs} ms, ${load.zodOnlyKB} kB); the aim is 1.3. To compile it and run nothing takes ${load.compiledOnlyMs} ms, ${load.ratioOfFloorToZodOnly} times: with this much code 1.3 cannot be reached, whatever is evaluated. With the first \`MEG\`: ${load.withFirstCallMs} ms.`,
  ],
  "bench native": (figures) => [
    "## Speed: the risk rule in a spreadsheet engine",
    `In the preview's engine, one ranged \`RISKTIER\` beside one native formula per row; the tiers agree. LibreOffice calculates the same native formulas without a window; its time to open and write the sheet without them is taken off.${figures.some(({ libreOffice }) => libreOffice) ? ` ${figures[0].libreOffice}.` : ""}`,
    table(
      ["Rows", "RISKTIER, ms", "Native formulas, ms", "Ratio", "Native formulas in LibreOffice, ms"],
      figures.map((one) => [
        one.rows,
        one.rangedMs,
        one.nativePerRowMs,
        one.ratio,
        one.libreOfficeMs ?? "not measured",
      ]),
    ),
  ],
  "bench edit-to-colour": (figures) => [
    "## Speed: from a mark to its colour",
    "In the preview's engine, without a browser: from one mark typed until its learner's tier and the tier's colour have changed. Up to 0.1 s of it the engine waits for more edits.",
    table(
      ["Rows", "ms"],
      figures.map(({ rows, ms }) => [rows, ms]),
    ),
  ],
  "bench panel": (calls) => [
    "## Speed: the panel's calls",
    "In the preview's host, with 100 learners and 400 logged actions, and with 5,000 and 20,000. A save includes the calculation that follows it.",
    table(
      ["Call", "small, ms", "large, ms", "Ratio", "Service calls, small", "large"],
      calls.map((one) => [one.call, one.smallMs, one.largeMs, one.ratio, one.smallCalls, one.largeCalls]),
    ),
  ],
  "bench department-actions": (actions) => [
    "## Speed: the department's actions",
    "One tracker of 1,000 and of 10,000 enrolments in the preview's host, slowest first. The computed columns are typed values, so this is each action's own work without the calculation of formulas; an action runs once. `ATRISK` is the function alone.",
    table(
      ["Action", "1,000, ms", "10,000, ms", "Ratio", "Service calls, 1,000", "10,000"],
      actions.map((one) => [one.action, one.smallMs, one.largeMs, one.ratio, one.smallCalls, one.largeCalls]),
    ),
  ],
  "bench service-calls": (actions) => [
    "## Service calls and times of actions",
    "One tracker of so many learners, with its formulas, in the preview's host; a time includes the calculation that follows. A sheet too short for its rows costs one call more, once; _Grows_ compares the two larger sizes.",
    table(
      ["Action", "Calls at 100", "1,000", "5,000", "Grows", "ms at 100", "1,000", "5,000"],
      actions.map((one) => [
        one.action,
        one.callsAt100,
        one.callsAt1000,
        one.callsAt5000,
        one.grows ? "**yes**" : "no",
        one.msAt100,
        one.msAt1000,
        one.msAt5000,
      ]),
    ),
  ],
  "bench sizes": (sizes) => [
    "## Sizes",
    table(
      ["File", "kB", "gzip kB"],
      sizes.map(({ file, kB, gzipKB }) => [file, kB, gzipKB]),
    ),
  ],
};
