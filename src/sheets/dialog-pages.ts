import { menuMessages as words } from "../messages/menu-messages";
import { showDialog } from "./page";

/** The pages that open in front of the sheet; width and height are in pixels. */
const dialogs = {
  "what-if": { title: words.whatIfTitle, width: 960, height: 640 },
  import: { title: words.importTitle, width: 960, height: 640 },
} as const;

/** Opens a dialog that asks for its own data. */
export function showDialogPage(page: keyof typeof dialogs): void {
  const { title, width, height } = dialogs[page];
  showDialog(page, undefined, title, width, height);
}
