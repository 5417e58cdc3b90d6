import { createWorkbook } from "../engine/create-workbook";
import { openXlsx } from "../engine/files/read-xlsx";
import type { CellInput, Workbook } from "../engine/workbook";
import { createHost } from "../host/create-host";
import { loadInBrowser } from "../host/load-in-browser";
import { createStores } from "../host/services/stores";
import { decodeText, readCsv } from "./csv";
import { fitColumns } from "./fit-columns";
import { markOf, type State } from "./kept-state";

export interface AddOn {
  /** The add-on's own file. */
  readonly source: string;
  readonly user: string;
}

const spareRows = 200;
const spareColumns = 30;

/** Adds a tab with these cells and room to grow. */
function addSheet(workbook: Workbook, name: string, cells: readonly (readonly CellInput[])[]): void {
  const rows = cells.length;
  const columns = cells[0]?.length ?? 0;
  const sheet = workbook.insertSheet(name, { rows: rows + spareRows, columns: columns + spareColumns });
  if (rows > 0 && columns > 0) workbook.write({ sheet, row: 0, column: 0, rows, columns }, cells);
  fitColumns(workbook, sheet, cells);
}

/**
 * One's own .csv or .xlsx file, as it is, filled out of sight, where nothing has to be drawn meanwhile.
 *
 * @param note told what of an .xlsx file the preview has no place for
 */
export async function fillFromFile(
  file: string,
  bytes: ArrayBuffer,
  { source, user }: AddOn,
  note: (sentences: string[]) => void,
): Promise<State> {
  const title = titleOf(file);
  const workbook = createWorkbook({ name: title });
  const stores = createStores();
  // Its formulas may call the add-on's functions.
  createHost(workbook, { source, user, load: loadInBrowser, properties: stores });
  try {
    if (/\.xlsx$/i.test(file)) note(await openXlsx(workbook, new Uint8Array(bytes), file));
    else {
      const [empty] = workbook.sheets();
      addSheet(workbook, title.slice(0, 100), readCsv(decodeText(bytes)));
      if (empty) workbook.deleteSheet(empty.id);
    }
    await workbook.settled();
    return { snapshot: workbook.snapshot(), stores, calculatedWith: markOf(source) };
  } finally {
    workbook.dispose();
  }
}

const titleOf = (file: string): string => file.replace(/\.[^.]+$/, "");
