// `node tests/adoption/make-sheets.mjs`: writes tests/adoption/sheets/ from tests/adoption/made-from/, with what must come out of each.
import { mkdir, writeFile } from "node:fs/promises";
import { resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { writeXlsx } from "hucre/xlsx";
import Papa from "papaparse";
import { collegesAndKeyStage4 } from "./made-from/colleges-and-key-stage-4.mjs";
import { gradesBesideMarks } from "./made-from/grades-beside-marks.mjs";
import { hardHeadings } from "./made-from/headings.mjs";
import { learningPlatforms } from "./made-from/learning-platforms.mjs";
import { reports } from "./made-from/reports.mjs";
import { sixthForm } from "./made-from/sixth-form.mjs";
import { factsOf, tierOf } from "./right-answers.mjs";

const definitions = [
  ...learningPlatforms,
  ...hardHeadings,
  ...sixthForm,
  ...reports,
  ...collegesAndKeyStage4,
  ...gradesBesideMarks,
];
const fileOf = ({ name, csv }) => `${name}.${csv ? "csv" : "xlsx"}`;

const letterOf = (column) => String.fromCharCode(65 + column);
const columnOf = (letter) => letter.charCodeAt(0) - 65;

/** The cells as `{ value, format, formula }`, whatever the file. */
function cellsOf({ csv, rows, textColumns = [] }) {
  if (csv) return Papa.parse(csv.trimEnd()).data.map((row) => row.map((value) => ({ value })));
  const asText = new Set(textColumns.map(columnOf));
  return rows.map((row) =>
    row.map((cell, column) => {
      if (cell !== null && typeof cell === "object") return cell;
      return { value: asText.has(column) && cell !== null ? String(cell) : cell };
    }),
  );
}

/** What a person says of each column: place → `{ use, max, weight }`. */
function readingOf({ used }) {
  const whole = ([letter, what]) => [columnOf(letter), typeof what === "string" ? { use: what } : what];
  return new Map(
    Object.entries(used)
      .map(whole)
      .map(([column, what]) => [column, what.possible ? { ...what, possible: columnOf(what.possible) } : what]),
  );
}

const unique = (values) => [...new Set(values)];
const rounded = (value) => (value === undefined ? null : Math.round(value * 1e4) / 1e4);

/** The right average and tier of each learner; several tiers only where the sheet's note says that more than one is right. */
function expectationOf(definition) {
  const { headerRow, learners, answers = {}, cannotBeKnown = [], mayBeLeft = [], mayBeNamedInstead = [] } = definition;
  const cells = cellsOf(definition);
  const reading = readingOf(definition);
  const without = new Map([...reading].filter(([column]) => !mayBeLeft.includes(letterOf(column))));
  const textAt = (row, column) => String(cells[row - 1]?.[column]?.value ?? "").trim();
  const context = { ...answers, qualification: answers.qualification ?? qualificationIn(cells, reading, learners) };
  const nameColumns = [...reading].filter(([, { use }]) => use === "surname" || use === "firstName");

  const [first, last] = learners;
  const right = Array.from({ length: last - first + 1 }, (_, index) => {
    const row = first + index;
    const named = mayBeNamedInstead.includes(row);
    const facts = factsOf(cells[row - 1], reading, context);
    const others = mayBeLeft.length > 0 ? [tierOf(factsOf(cells[row - 1], without, context))] : [];
    const tiers = unique([tierOf(facts), ...others, ...(named ? ["Not enough data"] : [])]);
    return {
      row,
      name: nameColumns.map(([column]) => textAt(row, column)).join(", ") || textAt(row, 0),
      average: rounded(facts.average),
      ...(named && { orNoAverage: true }),
      tier: tiers.length === 1 ? tiers[0] : tiers,
    };
  });
  const columns = Array.from({ length: Math.max(...cells.map((row) => row.length)) }, (_, column) => {
    const { use = "", max, weight } = reading.get(column) ?? {};
    const heading = textAt(headerRow, column) || textAt(headerRow - 1, column);
    return { column: letterOf(column), heading, use, ...(max && { maxMark: max, weight }) };
  });
  return {
    sheet: fileOf(definition),
    about: definition.about,
    headerRow,
    columns,
    answers,
    cannotBeKnown,
    learners: right,
  };
}

function qualificationIn(cells, reading, [first]) {
  const column = [...reading].find(([, { use }]) => use === "qualification")?.[0];
  return column === undefined ? undefined : cells[first - 1]?.[column]?.value;
}

/** The file's bytes. */
async function bytesOf(definition) {
  const { csv, encode, tab, merges = [] } = definition;
  if (csv) return encode ? Buffer.from(`\uFEFF${csv}`, encode) : Buffer.from(csv);
  const cells = new Map();
  for (const [row, line] of cellsOf(definition).entries())
    for (const [column, { value, format, formula }] of line.entries()) {
      if (value === null) continue;
      const style = format && { style: { numFmt: format } };
      cells.set(
        `${row},${column}`,
        formula ? { value, type: "formula", formula, formulaResult: value, ...style } : { value, ...style },
      );
    }
  return writeXlsx({ sheets: [{ name: tab, rows: [], cells, merges: merges.map(mergeOf) }] });
}

function mergeOf(range) {
  const [, startLetter, startRow, endLetter, endRow] = /^([A-Z])(\d+):([A-Z])(\d+)$/.exec(range);
  return {
    startRow: Number(startRow) - 1,
    startCol: columnOf(startLetter),
    endRow: Number(endRow) - 1,
    endCol: columnOf(endLetter),
  };
}

export async function makeSheets(folder) {
  await mkdir(folder, { recursive: true });
  for (const definition of definitions) {
    await writeFile(resolve(folder, fileOf(definition)), await bytesOf(definition));
    const expected = `${JSON.stringify(expectationOf(definition), undefined, 2)}\n`;
    await writeFile(resolve(folder, `${definition.name}.json`), expected);
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await makeSheets(resolve(import.meta.dirname, "sheets"));
