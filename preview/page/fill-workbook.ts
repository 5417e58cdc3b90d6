import { createWorkbook } from "../engine/create-workbook";
import { openXlsx } from "../engine/files/read-xlsx";
import type { CellInput, Workbook } from "../engine/workbook";
import { createHost } from "../host/create-host";
import { loadInBrowser } from "../host/load-in-browser";
import { createStores } from "../host/services/stores";
import { decodeText, readCsv } from "./csv";
import { fitColumns } from "./fit-columns";
import { markOf, type State } from "./kept-state";
import { bringSample, type CallAddOn, callThrough } from "./set-up-sample";

export interface AddOn {
  /** The add-on's own file. */
  readonly source: string;
  readonly user: string;
}

const spareRows = 200;
const spareColumns = 30;

/** Fills a workbook out of sight, where nothing has to be drawn meanwhile. */
async function filled(
  title: string,
  addOn: AddOn & { readonly files?: Readonly<Record<string, string>> },
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

/** Adds a tab with these cells and room to grow. */
function addSheet(workbook: Workbook, name: string, cells: readonly (readonly CellInput[])[]): void {
  const rows = cells.length;
  const columns = cells[0]?.length ?? 0;
  const sheet = workbook.insertSheet(name, { rows: rows + spareRows, columns: columns + spareColumns });
  if (rows > 0 && columns > 0) workbook.write({ sheet, row: 0, column: 0, rows, columns }, cells);
  fitColumns(workbook, sheet, cells);
}

/**
 * A sample is brought as the add-on brings made-up learners: typed data and its own set-up of each tracker.
 *
 * @param sample as tools/made-up-page.mjs writes it
 * @param say told what is being done
 */
export const fillSample = (title: string, sample: string, addOn: AddOn, say: (doing: string) => void) =>
  filled(title, { ...addOn, files: { "made-up": sample } }, async (workbook, call) => {
    const { tabs } = JSON.parse(sample) as { tabs: readonly { name: string; isTracker: boolean }[] };
    const trackers = tabs.filter(({ isTracker }) => isTracker).map(({ name }) => name);
    await bringSample(workbook, call, trackers, say);
    // The first tab is the one that every workbook begins with, the second lists what could be taken away again.
    const [empty, list] = workbook.sheets();
    for (const sheet of [empty, list]) if (sheet) workbook.deleteSheet(sheet.id);
    const first = workbook.sheets().find(({ name }) => name === trackers[0]);
    if (first) workbook.activateSheet(first.id);
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
