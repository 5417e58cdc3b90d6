import { Exception } from "./exception";
import type { AuthModeName } from "./execution-kinds";

const documentParts = new Set(["Spreadsheet", "Sheet", "Range", "NamedRange", "Protection", "Filter", "Selection"]);
const changes =
  /^(set|clear|insert|append|delete|remove|create|add|sort|merge|break|protect|hide|show|unhide|copyTo|move|rename|auto|activate|randomize|trim|toast)/;
const panels = new Set(["Ui.showSidebar", "Ui.showModalDialog", "Ui.showModelessDialog"]);

const isMenu = (call: string): boolean => /^(Menu\.|Ui\.create|SpreadsheetApp\.getUi$)/.test(call);
const isHarmless = (call: string): boolean =>
  /^(Logger|Utilities|Session\.getActiveUserLocale|Session\.getScriptTimeZone)/.test(call);

function changesDocument(call: string): boolean {
  const [part = "", method = ""] = call.split(".");
  return documentParts.has(part) && changes.test(method);
}

/**
 * The table of developers.google.com/workspace/add-ons/concepts/editor-auth-lifecycle.
 * Who the user is needs no refusal: `Session` gives a blank address to a mode that may not know.
 *
 * @param call as "Range.setValue"
 */
function isAllowed(mode: AuthModeName, call: string): boolean {
  switch (mode) {
    case "FULL":
      return true;
    case "LIMITED":
      return !panels.has(call);
    case "NONE":
      return isMenu(call) || isHarmless(call);
    case "CUSTOM_FUNCTION":
      return !changesDocument(call);
  }
}

/** @throws Exception when an execution of that mode may not make the call */
export function authorise(mode: AuthModeName, call: string): void {
  if (mode === "CUSTOM_FUNCTION" && call === "SpreadsheetApp.getUi")
    throw new Exception("Cannot call SpreadsheetApp.getUi() from this context.");
  if (isAllowed(mode, call)) return;
  const method = mode === "CUSTOM_FUNCTION" ? call.slice(call.indexOf(".") + 1) : call;
  throw new Exception(`You do not have permission to call ${method}`);
}
