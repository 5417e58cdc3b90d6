import type { Workbook } from "../engine/workbook";
import { writeCsv } from "./csv";
import { showDialog } from "./dialog";
import type { Keeper } from "./keeper";
import type { KeptWorkbook } from "./kept-workbook";
import type { Menu } from "./menu-bar";

function download(name: string, content: BlobPart, type: string): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([content], { type }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

export interface FileMenuParts {
  readonly workbook: Workbook;
  readonly kept: KeptWorkbook;
  readonly keeper: Keeper;
}

/** The page's own menu, beside the add-on's. */
export function fileMenu({ workbook, kept, keeper }: FileMenuParts): Menu {
  function saveTab(): void {
    const sheet = workbook.activeSheet();
    const { rows, columns } = workbook.extent(sheet);
    const cells = rows > 0 ? workbook.read({ sheet, row: 0, column: 0, rows, columns }) : [];
    const tab = workbook.sheets().find(({ id }) => id === sheet)?.name ?? "tab";
    download(`${workbook.name} - ${tab}.csv`, writeCsv(cells), "text/csv");
  }

  async function startAgain(): Promise<void> {
    const question =
      "The workbook is filled anew from the sample or file. What it holds now is put aside in the folder .preview/set-aside.";
    const chosen = await showDialog("Start again?", question, ["Start again", "Keep this workbook"]);
    if (chosen !== "Start again") return;
    await keeper.flushed();
    keeper.stop();
    await kept.setAside();
    location.reload();
  }

  return {
    title: "File",
    entries: [
      { label: "Save this tab as .csv", action: saveTab },
      { divider: true },
      { label: "Start again…", action: startAgain },
    ],
  };
}
