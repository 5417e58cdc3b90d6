import { functionMessages } from "../messages/function-messages";
import { menuMessages } from "../messages/menu-messages";

/** Which of the built pages shows a view in the side panel. */
const pageOf = {
  card: "sidebar",
  plan: "support",
  review: "support",
  "add-assessment": "support",
  "add-learner": "support",
  move: "support",
  leaver: "support",
  history: "support",
  "my-list": "support",
  "set-up": "set-up",
  report: "set-up",
  "keep-values": "set-up",
  help: "set-up",
  tour: "tour",
  "try-made-up": "tour",
} as const;

export type View = keyof typeof pageOf;

/** Opens the side panel on a view. The page starts with what it shows, so that it need not ask for it. */
export function showPage(view: View, data?: unknown, app = SpreadsheetApp, html = HtmlService): void {
  showPanel(view, { view, ...(data !== undefined && { data }) }, app, html);
}

/** The same from the menu: whoever chose it there goes on in the sheet, and keeps the focus. */
export function showPageFromMenu(view: View, data?: unknown, app = SpreadsheetApp, html = HtmlService): void {
  showPanel(view, { view, ...(data !== undefined && { data, byMenu: true }) }, app, html);
}

function showPanel(view: View, start: object, app: typeof SpreadsheetApp, html: typeof HtmlService): void {
  app.getUi().showSidebar(startedPage(pageOf[view], start, html).setTitle(functionMessages.addOnName));
}

/** In pixels: with the title and edges that Google puts around it, a dialog stands whole in the 600 that a browser leaves of a small laptop's 768. */
export const dialogHeight = 520;

/** The pages that open in front of the sheet and ask for their own data; the width is in pixels. */
const dialogs = {
  "what-if": { title: menuMessages.whatIfTitle, width: 960 },
  import: { title: menuMessages.importTitle, width: 960 },
} as const;

export function showDialogPage(page: keyof typeof dialogs): void {
  const { title, width } = dialogs[page];
  showDialog(page, undefined, title, width, dialogHeight);
}

/** Opens a built page of its own in front of the sheet. Without data the page asks for it. `width` and `height` are in pixels. */
export function showDialog(
  page: string,
  data: unknown,
  title: string,
  width: number,
  height: number,
  app = SpreadsheetApp,
  html = HtmlService,
): void {
  const start = { view: page, ...(data !== undefined && { data }) };
  app.getUi().showModalDialog(startedPage(page, start, html).setWidth(width).setHeight(height), title);
}

function startedPage(page: string, start: object, html: typeof HtmlService) {
  const built = html.createHtmlOutputFromFile(page).getContent();
  return html.createHtmlOutput(built.replace(/data-start="[^"]*"/, () => `data-start="${attributeOf(start)}"`));
}

const attributeOf = (start: object) =>
  JSON.stringify(start).replace(/&/g, "&amp;").replace(/"/g, "&quot;").replace(/</g, "&lt;").replace(/>/g, "&gt;");

/** How far a long action is. That it cannot be said stops nothing. */
export const tellIn = (spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet) => (sentence: string) => {
  try {
    toast(sentence, spreadsheet);
  } catch {
    // It is seen in the sheet sooner or later.
  }
};

export function toast(text: string, spreadsheet = SpreadsheetApp.getActiveSpreadsheet()): void {
  spreadsheet.toast(text, menuMessages.title);
}
