import type { Appearance, Area, CellInput, CellValue, Workbook } from "../engine/workbook";
import { parseA1, splitSheetName } from "../host/values/a1";
import { parseEntered } from "../host/values/parse-entered";
import type { Menu, MenuEntry } from "./menu-bar";
import type { View } from "./view";

type Written = CellValue | undefined;

/** `window.preview`: the page for scripts. docs/preview.md shows each with an example. */
export interface ScriptApi {
  /** Without `a1`, all that the tab in view holds. */
  read(a1?: string): CellValue[][];
  write(a1: string, values: Written | readonly (readonly Written[])[]): Promise<void>;
  formats(a1: string): { background: string; textColour: string; bold: boolean; text: string }[][];
  menu(path: string): Promise<void>;
  select(a1: string): Promise<void>;
  settled(): Promise<void>;
}

export interface Parts {
  readonly workbook: Workbook;
  readonly menus: () => readonly Menu[];
  readonly view: Pick<View, "reveal">;
  /** Resolves when everything calculated, every action is done and the workbook is on disk. */
  readonly settled: () => Promise<void>;
}

/** @throws Error naming the tabs there are, or the form that was expected */
function areaAt(workbook: Workbook, a1: string): Area {
  const { sheet: name, rest } = splitSheetName(a1);
  const sheets = workbook.sheets();
  const sheet = sheets.find((view) => (name === undefined ? view.id === workbook.activeSheet() : view.name === name));
  if (!sheet)
    throw new Error(`Expected one of the tabs ${sheets.map((view) => view.name).join(", ")}; found "${name ?? ""}".`);
  const area = parseA1(rest, sheet);
  if (!area) throw new Error(`Expected cells as in "B2", "B2:C9" or "'Year 12'!B2:C9"; found "${a1}".`);
  if (area.row + area.rows > sheet.rows || area.column + area.columns > sheet.columns)
    throw new Error(
      `Expected cells within the ${sheet.rows} rows and ${sheet.columns} columns of ${sheet.name}; found "${a1}".`,
    );
  return { sheet: sheet.id, ...area };
}

function inputOf(value: Written): CellInput {
  if (typeof value === "string") return parseEntered(value, "", "en_GB", Date.now());
  return { value: value ?? null };
}

/** One value for all cells, or rows of values that fit. */
function gridOf(values: Written | readonly (readonly Written[])[], { rows, columns }: Area): CellInput[][] {
  if (!Array.isArray(values))
    return Array.from({ length: rows }, () => Array.from({ length: columns }, () => inputOf(values as Written)));
  const given = values as readonly (readonly Written[])[];
  if (given.length !== rows || given.some((row) => !Array.isArray(row) || row.length !== columns)) {
    const [first] = given;
    const width = Array.isArray(first) ? first.length : "no";
    throw new Error(`Expected ${rows} rows of ${columns} values; found ${given.length} rows, the first of ${width}.`);
  }
  return given.map((row) => row.map(inputOf));
}

function actionAt(menus: readonly Menu[], path: string): () => unknown {
  let entries: readonly MenuEntry[] = menus.map(({ title, entries: inside }) => ({ label: title, entries: inside }));
  for (const [depth, step] of path.split("/").entries()) {
    const found = entries.find((entry) => "label" in entry && entry.label === step.trim());
    if (!found) {
      const labels = entries.flatMap((entry) => ("label" in entry ? [entry.label] : []));
      throw new Error(`Expected one of ${labels.join(", ")} in the menu path "${path}"; found "${step}".`);
    }
    if ("action" in found && depth === path.split("/").length - 1) return found.action;
    entries = "entries" in found ? found.entries : [];
  }
  throw new Error(`Expected the path of a menu line; "${path}" is a menu of its own.`);
}

export function createScriptApi({ workbook, menus, view, settled }: Parts): ScriptApi {
  return {
    read(a1) {
      const sheet = workbook.activeSheet();
      const area = a1 === undefined ? { sheet, row: 0, column: 0, ...workbook.extent(sheet) } : areaAt(workbook, a1);
      if (area.rows === 0 || area.columns === 0) return [];
      return workbook.read(area).map((row) => row.map(({ value }) => value ?? ""));
    },

    async write(a1, values) {
      const area = areaAt(workbook, a1);
      workbook.write(area, gridOf(values, area));
      await settled();
    },

    formats(a1) {
      const area = areaAt(workbook, a1);
      const cells = workbook.read(area);
      return workbook.appearance(area).map((row, r) =>
        row.map(({ background, fontColour, bold }: Appearance, c) => ({
          background,
          textColour: fontColour,
          bold,
          text: cells[r]?.[c]?.display ?? "",
        })),
      );
    },

    async menu(path) {
      await actionAt(menus(), path)();
      await settled();
    },

    async select(a1) {
      const area = areaAt(workbook, a1);
      workbook.activateSheet(area.sheet);
      workbook.select(area);
      view.reveal(area);
      await settled();
    },

    settled,
  };
}
