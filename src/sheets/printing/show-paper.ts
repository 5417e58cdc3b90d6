import type { PaperData } from "../../domain/print/paper-data";
import { showDialog } from "../page";

/** In pixels: the whole width of an A4 page, and as much of its height as most screens hold. */
const size = { width: 850, height: 720 };

/** Opens a page to print in front of the sheet. */
export function showPaper(data: PaperData, title: string): void {
  showDialog("paper", data, title, size.width, size.height);
}
