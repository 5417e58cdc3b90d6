import type { Workbook } from "../engine/workbook";
import { writeCsv } from "./csv";
import { showDialog } from "./dialog";
import type { KeptWorkbook } from "./kept-workbook";
import type { Menu } from "./menu-bar";
import { readWorkbookFile, xlsxOf } from "./workbook-file";

export interface FileMenuParts {
  readonly workbook: Workbook;
  readonly kept: KeptWorkbook;
  /** Stops keeping and shows the page anew. */
  reload(search?: string): void;
  /** Keeps a workbook of its own under a free name near `title`. @returns the name */
  keepAs(title: string, text: string): Promise<string>;
}

function download(name: string, content: BlobPart, type: string): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([content], { type }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

function chooseFile(): Promise<File | undefined> {
  const input = document.createElement("input");
  input.type = "file";
  input.accept = ".csv,.xlsx";
  return new Promise((done) => {
    input.addEventListener("change", () => done(input.files?.[0]));
    input.addEventListener("cancel", () => done(undefined));
    input.click();
  });
}

