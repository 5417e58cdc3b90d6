import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { decodeText, readCsv } from "../../../preview/page/csv";
import { headingRows } from "../../../src/domain/adoption/heading-rows";
import { judgeColumns } from "../../../src/domain/adoption/judge-columns";
import type { Judgement } from "../../../src/domain/adoption/judgement";
import { rowKind } from "../../../src/domain/adoption/row-kind";
import { engine } from "../../support/engine";

interface Expected {
  readonly sheet: string;
  readonly headerRow: number;
  readonly columns: readonly {
    readonly column: string;
    readonly heading: string;
    readonly use: string;
    readonly maxMark?: number;
  }[];
  readonly cannotBeKnown: readonly { readonly about: string; readonly column?: string }[];
  readonly learners: readonly { readonly row: number }[];
}

interface SeenCell {
  readonly value: string | number | boolean | Date | null;
  readonly format: string;
}

const folder = resolve(__dirname, "../../adoption/sheets");
const all = readdirSync(folder)
  .filter((name) => name.endsWith(".json"))
  .map((name) => JSON.parse(readFileSync(join(folder, name), "utf8")) as Expected);

async function cellsOf(file: string): Promise<SeenCell[][]> {
  const bytes = readFileSync(join(folder, file));
  if (file.endsWith(".csv")) {
    // The preview does not read UTF-16 yet; the words are what counts here.
    const text = bytes[0] === 0xff ? bytes.toString("utf16le") : decodeText(new Uint8Array(bytes).buffer);
    return readCsv(text).map((row) =>
      row.map(({ value, pattern = "" }) => ({ value: value ?? null, format: pattern })),
    );
  }
  const [sheet] = (await engine.format.readXlsx(bytes, { readStyles: true })).sheets;
  return (sheet?.rows ?? []).map((row, r) =>
    row.map((value, c) => ({ value, format: sheet?.cells?.get(`${r},${c}`)?.style?.numFmt ?? "" })),
  );
}

const textOf = (cell: SeenCell | undefined) => (cell?.value === null || cell === undefined ? "" : String(cell.value));

async function judged({ sheet, headerRow }: Expected): Promise<Judgement[]> {
  const cells = await cellsOf(sheet);
  const headings = headingRows((cells[headerRow - 1] ?? []).map(textOf), (cells[headerRow - 2] ?? []).map(textOf));
  const rows = cells.slice(headerRow).map((row, place) => ({
    row,
    kind: rowKind(
      row.map(({ value }) => value),
      place,
    ),
  }));
  const maxima = rows.find(({ kind }) => kind === "maxima")?.row;
  const learners = rows.filter(({ kind }) => kind === "learner").map(({ row }) => row);
  return judgeColumns(
    headings.map((own, column) => {
      const maximum = Number(maxima?.[column]?.value);
      return {
        headings: own,
        cells: learners.map((row) => row[column]?.value),
        formats: learners.map((row) => row[column]?.format ?? ""),
        ...(maximum > 0 && { maximum }),
      };
    }),
  );
}

const isWork = ({ what }: Judgement) => what === "mark" || what === "percentage";

test.each(all.map((expected) => [expected.sheet, expected] as const))(
  "%s: every piece of work is found with its maximum or asked about, and nothing else is taken for one",
  async (_sheet, expected) => {
    const judgements = await judged(expected);
    const asked = new Set(expected.cannotBeKnown.map(({ column }) => column));
    const isRight = (
      { column, heading, use, maxMark }: Expected["columns"][number],
      judgement: Judgement | undefined,
    ) => {
      // An empty column at the end of a sheet has nothing to be judged.
      if (!judgement) return heading === "" && use === "";
      const isAsked = judgement.certainty === "ask";
      // Of grades the column alone says what they are; whether they are those worked at is asked beside the others.
      if (asked.has(column) && use === "workingAt") return judgement.what === "grade";
      if (asked.has(column)) return isAsked && judgement.maximum === undefined;
      if (use !== "assessment") return !isWork(judgement);
      return isWork(judgement) && !isAsked && judgement.maximum === maxMark;
    };
    const wrong = expected.columns.flatMap((column, place) =>
      isRight(column, judgements[place]) ? [] : [{ ...column, judgement: judgements[place] }],
    );
    expect(wrong).toEqual([]);
  },
);
