import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { constants, createContext, runInContext } from "node:vm";

export const builtCode = (root = resolve(import.meta.dirname, "../..")) =>
  readFileSync(resolve(root, "dist/Code.js"), "utf8");

/**
 * The built file as Apps Script runs it: bare V8, nothing from Node. The global object is an ordinary one: that of a contextified object asks
 * Node for every Math and Number, which makes the functions two to four times as slow.
 */
export function loadCode(code = builtCode()) {
  const context = createContext(constants.DONT_CONTEXTIFY);
  runInContext(code, context, { filename: "Code.gs" });
  return context;
}
