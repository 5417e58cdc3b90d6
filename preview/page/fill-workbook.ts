import { createWorkbook } from "../engine/create-workbook";
import type { CellInput, Workbook } from "../engine/workbook";
import { createHost } from "../host/create-host";
import { loadInBrowser } from "../host/load-in-browser";
import { createStores } from "../host/services/stores";
import { readCsv } from "./csv";
import { outOfSight } from "./out-of-sight";
import { fitColumns } from "./fit-columns";
import { type Opening, type SampleSheet, readSource } from "./opening";
import type { State } from "./kept-state";
import { callThrough, setUpActiveSheet } from "./set-up-sample";

const spareRows = 200;
const spareColumns = 30;

/** Adds a tab with these cells and room to grow. @returns its id */
function addSheet(workbook: Workbook, name: string, cells: readonly (readonly CellInput[])[]): string {
  const rows = cells.length;
  const columns = cells[0]?.length ?? 0;
  const sheet = workbook.insertSheet(name, { rows: rows + spareRows, columns: columns + spareColumns });
  if (rows > 0 && columns > 0) workbook.write({ sheet, row: 0, column: 0, rows, columns }, cells);
  return sheet;
}

export interface AddOn {
  /** The add-on's own file. */
  readonly source: string;
  readonly user: string;
}

/**
 * Makes a workbook of the typed data of a sample or of one's own CSV file, out of sight, where nothing has to be drawn.
 * A sample's trackers are set up by the add-on itself; of one's own file nothing is changed.
 *
 * @param say told what is being done
 */
export async function fillWorkbook(opening: Opening, addOn: AddOn, say: (doing: string) => void): Promise<State> {
  const workbook = createWorkbook({ name: opening.title, plugins: outOfSight });
  const stores = createStores();
  const host = createHost(workbook, { ...addOn, load: loadInBrowser, properties: stores });
  const call = callThrough((name, args) => host.run(name, args, "sidebar"));
  const [empty] = workbook.sheets();
  const trackers: { id: string; name: string }[] = [];
  for (const { name, file, role, frozenColumns = 0 } of sourcesOf(opening)) {
    say(`Reading ${name}`);
    const cells = readCsv(new TextDecoder().decode(await readSource(file)));
    const sheet = addSheet(workbook, name, cells);
    fitColumns(workbook, sheet, cells);
    if (frozenColumns > 0) workbook.freeze(sheet, 0, frozenColumns);
    if (role === "tracker") trackers.push({ id: sheet, name });
  }
  if (empty) workbook.deleteSheet(empty.id);
  for (const { id, name } of trackers) {
    say(`The add-on sets up ${name}`);
    workbook.activateSheet(id);
    await setUpActiveSheet(call);
  }
  const first = trackers[0] ?? workbook.sheets()[0];
  if (first) workbook.activateSheet(first.id);
  await workbook.settled();
  const state = { snapshot: workbook.snapshot(), stores };
  workbook.dispose();
  return state;
}

function sourcesOf({ kind, sheets, files, title }: Opening): readonly SampleSheet[] {
  if (kind === "sample") return sheets;
  return files.map((file) => ({ name: title.slice(0, 100), file, role: "own" }));
}
