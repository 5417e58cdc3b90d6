import { readCsv } from "../../preview/page/csv";
import { callThrough, setUpActiveSheet } from "../../preview/page/set-up-sample";
import { type Addon, type AddonOptions, openAddon } from "../support/addon";
import { readSample, textOf } from "./read-sample";

/** The sample as the built add-on makes trackers of it, agreeing with everything it finds. */
export async function openSample(name: string, options: AddonOptions = {}): Promise<Addon> {
  const addon = await openAddon(options);
  const call = callThrough((global, args) => addon.host.client(global, args));
  const tabs = readSample(name).sheets.map(({ name: tab, file, role }) => {
    const cells = readCsv(textOf(`${name}/${file}`));
    const [rows, columns] = [cells.length, cells[0]?.length ?? 0];
    const sheet = addon.workbook.insertSheet(tab, { rows: rows + 50, columns: columns + 30 });
    addon.workbook.write({ sheet, row: 0, column: 0, rows, columns }, cells);
    return { sheet, role };
  });
  for (const { sheet } of tabs.filter(({ role }) => role === "tracker")) {
    addon.workbook.activateSheet(sheet);
    await setUpActiveSheet(call);
  }
  await addon.workbook.settled();
  return addon;
}
