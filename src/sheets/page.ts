import { menuMessages } from "../messages/menu-messages";
import { functionMessages } from "../messages/function-messages";

export type View = "card" | "set-up" | "report" | "help";

/** What the sidebar opens with; without data the view asks for it. */
const attributeOf = (view: View, data: unknown) =>
  JSON.stringify(data === undefined ? { view } : { view, data })
    .replace(/&/g, "&amp;")
    .replace(/"/g, "&quot;")
    .replace(/</g, "&lt;")
    .replace(/>/g, "&gt;");

/** Opens the sidebar on a view. The page starts with what it shows, so that it need not ask for it. */
export function showPage(view: View, data?: unknown, app = SpreadsheetApp, html = HtmlService): void {
  const page = html.createHtmlOutputFromFile("sidebar").getContent();
  const started = page.replace(/data-start="[^"]*"/, () => `data-start="${attributeOf(view, data)}"`);
  app.getUi().showSidebar(html.createHtmlOutput(started).setTitle(functionMessages.addOnName));
}

export function toast(text: string, spreadsheet = SpreadsheetApp.getActiveSpreadsheet()): void {
  spreadsheet.toast(text, menuMessages.title);
}
