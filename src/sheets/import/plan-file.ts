import type { ColumnUse, TargetKey } from "../../domain/import/import-file";
import { type ImportPlan, planImport } from "../../domain/import/plan-import";
import { type DelimitedText, readDelimited } from "../../records/import/delimited-text";
import { once } from "../../domain/once";
import { groupBy } from "../../domain/numbers/group-by";
import { codeKey } from "../../domain/text/normalise";
import { type ExportHeadings, findExportColumns, withChoices } from "../../records/import/find-export-columns";
import { withMaxima } from "../../records/import/gradebook-columns";
import type { FillableWork } from "../../records/import/mark-targets";
import { knownRows } from "../../records/import/known-rows";
import { learnerRows, readExport } from "../../records/import/read-export";
import { allTargets, targetOf } from "../../records/import/targets";
import { importMessages as words } from "../../messages/import-messages";
import { readWorkbook } from "../workbook";
import { type FillableSheet, fillableSheets, knownLearnersOf, knownRowsOf } from "./read-known-rows";

/** A file as it was given, and what a person decided about it. */
export interface ImportFile {
  readonly text: string;
  readonly columns: readonly { readonly column: number; readonly use: ColumnUse }[];
  /** The file's rows whose suggested learner was confirmed. */
  readonly confirmed: readonly number[];
}

export interface PlannedFile {
  readonly table: DelimitedText;
  readonly headings: ExportHeadings;
  readonly sheets: readonly FillableSheet[];
  /** What marks can be filled. */
  readonly work: readonly FillableWork[];
  readonly plan: ImportPlan;
  /** Targets of the file that a sheet has no column for. */
  readonly lacks: readonly { readonly key: TargetKey; readonly sheets: readonly string[] }[];
}

/** Reads the file and the workbook, and changes nothing. Throws a sentence when the file cannot be taken as a whole. */
export function planFile(
  { text, columns, confirmed }: ImportFile,
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
): PlannedFile {
  const table = readDelimited(text);
  const sheets = fillableSheets(readWorkbook(spreadsheet));
  const work = uniqueWork(sheets);
  const found = findExportColumns(table.rows, work);
  if (!found) throw new Error(words.noHeadings);
  const chosen = withChoices(found, columns);
  const below = once(() => learnerRows(table.rows, chosen).map(({ cells }) => cells));
  const headings = withMaxima(chosen, work, below);
  if (!sheets.some(({ tab }) => tab === "tracker")) throw new Error(words.noTracker);
  const known = knownRows(sheets.flatMap(knownRowsOf), sheets.flatMap(knownLearnersOf));
  const plan = planImport(readExport(table, headings), known, new Set(confirmed), (key) => targetOf(key).header);
  return { table, headings, sheets, work, plan, lacks: lacking(headings, sheets) };
}

/** Of work that stands on several trackers, what is out of the same everywhere. */
function uniqueWork(sheets: readonly FillableSheet[]): FillableWork[] {
  const all = [
    ...groupBy(
      sheets.flatMap(({ work }) => work),
      ({ code }) => codeKey(code),
    ).values(),
  ];
  return all.flatMap(([first, ...others]) =>
    first && others.every(({ code, maxMark }) => code === first.code && maxMark === first.maxMark) ? [first] : [],
  );
}

function lacking({ columns }: ExportHeadings, sheets: readonly FillableSheet[]) {
  return allTargets
    .filter(({ key }) => columns.some(({ use }) => use === key || (key === "attendance" && use === "attended")))
    .map(({ key, tab }) => ({
      key,
      sheets: sheets.filter((on) => on.tab === tab && !on.columns.has(key)).map(({ name }) => name),
    }))
    .filter(({ sheets: without }) => without.length > 0);
}
