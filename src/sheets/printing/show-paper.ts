import type { PaperData } from "../../domain/print/paper-data";
import { dialogHeight, showDialog } from "../page";

/** In pixels: the whole width of an A4 page. */
const width = 850;

/** Opens a page to print in front of the sheet. */
export function showPaper(data: PaperData, title: string): void {
  showDialog("paper", data, title, width, dialogHeight);
}
