import type { CellValue } from "../../preview/engine/workbook";
import { openSample } from "../samples/open-sample";
import { readSample } from "../samples/read-sample";
import { engine } from "../support/engine";
import { loadAt } from "../support/load-at";
import { closeWorkbooks } from "../support/workbooks";

/** A sample as the built add-on leaves it on its day. */
export interface SampleFile {
  readonly name: string;
  readonly day: string;
  /** An .xlsx as the preview saves it. */
  readonly bytes: Uint8Array;
  /** What the built add-on wrote into its tabs: rows of shown cells, the headings first. */
  readonly tabs: Readonly<Record<string, readonly (readonly CellValue[])[]>>;
}

const written = ["Scorecard", "Summary", "Groups", "Rule evidence", "At risk"];

/** Sets the sample up, has the built add-on make its tabs, and saves it. */
export async function sampleFile(name: string): Promise<SampleFile> {
  const { day } = readSample(name);
  const addon = await openSample(name, { load: loadAt(() => day) });
  await addon.menu("Department", "Update department tabs");
  await addon.menu("Department", "Evaluate the rule").catch(() => undefined);
  await addon.workbook.settled();
  const bytes = await engine.writeXlsx(addon.workbook, "values");
  const tabs = Object.fromEntries(
    addon.workbook
      .sheets()
      .filter((sheet) => written.includes(sheet.name))
      .map((sheet) => {
        const { rows, columns } = addon.workbook.extent(sheet.id);
        const cells = addon.workbook.read({ sheet: sheet.id, row: 0, column: 0, rows, columns });
        return [sheet.name, cells.map((row) => row.map(({ value }) => value))];
      }),
  );
  closeWorkbooks();
  return { name, day, bytes, tabs };
}
