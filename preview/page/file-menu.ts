import { type Content, writeXlsx } from "../engine/files/write-xlsx";
import type { Workbook } from "../engine/workbook";
import type { Actions } from "./actions";
import { chooseFile } from "./choose-file";
import { writeCsv } from "./csv";
import { showDialog } from "./dialog";
import { download } from "./download";
import type { Menu } from "./menu-bar";

export interface FileMenuParts {
  readonly workbook: Workbook;
  readonly actions: Actions;
  /** Opens another file in the place of this workbook, which stays kept. */
  readonly openFile: (file: File) => Promise<void>;
  /** Puts the kept workbook aside and fills it anew. */
  readonly startAgain: () => Promise<void>;
}

const xlsxType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** The page's own menu, beside the add-on's. */
export function fileMenu({ workbook, actions, openFile, startAgain }: FileMenuParts): Menu {
  async function open(): Promise<void> {
    const file = await chooseFile(".csv,.xlsx");
    if (file) await openFile(file);
  }

  async function saveWorkbook(content: Content): Promise<void> {
    await workbook.settled();
    download(`${workbook.name}.xlsx`, new Uint8Array(await writeXlsx(workbook, content)), xlsxType);
  }

  async function saveTab(): Promise<void> {
    await workbook.settled();
    const sheet = workbook.activeSheet();
    const { rows, columns } = workbook.extent(sheet);
    const cells = rows > 0 ? workbook.read({ sheet, row: 0, column: 0, rows, columns }) : [];
    const tab = workbook.sheets().find(({ id }) => id === sheet)?.name ?? "tab";
    download(`${workbook.name} - ${tab}.csv`, writeCsv(cells), "text/csv");
  }

  async function askToStartAgain(): Promise<void> {
    const question =
      "The workbook is filled anew from the sample or file. What it holds now is put aside in the folder set-aside, beside the kept workbooks.";
    if ((await showDialog("Start again?", question, ["Start again", "Keep this workbook"])) === "Start again")
      await startAgain();
  }

  return {
    title: "File",
    entries: [
      // Choosing a file may take for ever, so nobody waits for it to be done.
      { label: "Open…", action: () => void open().catch((error: unknown) => actions.do(() => Promise.reject(error))) },
      { divider: true },
      { label: "Save as .xlsx", action: () => actions.do(() => saveWorkbook("values")) },
      {
        label: "Save as .xlsx with formulas, for Google Sheets",
        action: () => actions.do(() => saveWorkbook("formulas")),
      },
      { label: "Save this tab as .csv", action: () => actions.do(saveTab) },
      { divider: true },
      { label: "Start again…", action: () => void askToStartAgain() },
    ],
  };
}
