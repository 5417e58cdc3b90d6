import { createWorkbook } from "../engine/create-workbook";
import { openXlsx } from "../engine/files/read-xlsx";
import type { CellInput, CellStyle, Workbook } from "../engine/workbook";
import { createHost } from "../host/create-host";
import { loadInBrowser } from "../host/load-in-browser";
import { createStores } from "../host/services/stores";
import { decodeText, readCsv } from "./csv";
import { fitColumns } from "./fit-columns";
import { markOf, type State } from "./kept-state";
import { type SampleSheet, readSource } from "./opening";
import { type CallAddOn, callThrough, setUpActiveSheet } from "./set-up-sample";

export interface AddOn {
  /** The add-on's own file. */
  readonly source: string;
  readonly user: string;
}

const spareRows = 200;
const spareColumns = 30;
/** As departments mark their headings. */
const sampleHeadings = { bold: true, background: "#e3ebf5" };

/** Fills a workbook out of sight, where nothing has to be drawn meanwhile. */
async function filled(
  title: string,
  addOn: AddOn,
  fill: (workbook: Workbook, call: CallAddOn) => Promise<void>,
): Promise<State> {
  const workbook = createWorkbook({ name: title });
  const stores = createStores();
  const host = createHost(workbook, { ...addOn, load: loadInBrowser, properties: stores });
  try {
    await fill(
      workbook,
      callThrough((name, args) => host.run(name, args, "sidebar")),
    );
    await workbook.settled();
    return { snapshot: workbook.snapshot(), stores, calculatedWith: markOf(addOn.source) };
  } finally {
    workbook.dispose();
  }
}

/** Adds a tab with these cells and room to grow. @returns its id */
function addSheet(
  workbook: Workbook,
  name: string,
  cells: readonly (readonly CellInput[])[],
  frozenColumns = 0,
  headingStyle: Partial<CellStyle> = {},
): string {
  const rows = cells.length;
  const columns = cells[0]?.length ?? 0;
  const sheet = workbook.insertSheet(name, { rows: rows + spareRows, columns: columns + spareColumns });
  if (rows > 0 && columns > 0) workbook.write({ sheet, row: 0, column: 0, rows, columns }, cells);
  fitColumns(workbook, sheet, cells, headingStyle);
  if (frozenColumns > 0) workbook.freeze(sheet, 0, frozenColumns);
  return sheet;
}

/**
 * A sample: its typed data, then the add-on's own set-up of each tracker.
 *
 * @param say told what is being done
 */
export const fillSample = (title: string, sheets: readonly SampleSheet[], addOn: AddOn, say: (doing: string) => void) =>
  filled(title, addOn, async (workbook, call) => {
    const [empty] = workbook.sheets();
    const trackers: { id: string; name: string }[] = [];
    for (const { name, file, role, frozenColumns } of sheets) {
      const cells = readCsv(decodeText(await readSource(file)));
      const id = addSheet(workbook, name, cells, frozenColumns, sampleHeadings);
      // As the add-on leaves a tab that it makes.
      if (role !== "tracker") workbook.freeze(id, 1, frozenColumns ?? 0);
      if (role === "tracker") trackers.push({ id, name });
    }
    if (empty) workbook.deleteSheet(empty.id);
    for (const { id, name } of trackers) {
      say(`The add-on sets up ${name}`);
      workbook.activateSheet(id);
      await setUpActiveSheet(call);
    }
    if (trackers[0]) workbook.activateSheet(trackers[0].id);
  });

/** One's own .csv or .xlsx file, as it is. @param note told what of an .xlsx file the preview has no place for */
export const fillFromFile = (file: string, bytes: ArrayBuffer, addOn: AddOn, note: (sentences: string[]) => void) =>
  filled(titleOf(file), addOn, async (workbook) => {
    if (/\.xlsx$/i.test(file)) return note(await openXlsx(workbook, new Uint8Array(bytes), file));
    const [empty] = workbook.sheets();
    addSheet(workbook, titleOf(file).slice(0, 100), readCsv(decodeText(bytes)));
    if (empty) workbook.deleteSheet(empty.id);
  });

const titleOf = (file: string): string => file.replace(/\.[^.]+$/, "");
