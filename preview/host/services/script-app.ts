import { enumeration } from "../enumeration";
import { service } from "../service-object";

type ScriptApp = GoogleAppsScript.Script.ScriptApp;

export const AuthMode = enumeration<typeof GoogleAppsScript.Script.AuthMode>("ScriptApp.AuthMode", [
  "NONE",
  "CUSTOM_FUNCTION",
  "LIMITED",
  "FULL",
]);

/** The add-on sets no triggers and asks for no addresses, so only the names of the modes are here. */
export const createScriptApp = (): ScriptApp => service<ScriptApp>("ScriptApp", { AuthMode });
