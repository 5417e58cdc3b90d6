import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { createContext, runInContext } from "node:vm";

export const builtCode = readFileSync(resolve(import.meta.dirname, "../../dist/Code.js"), "utf8");

/** The built file as Apps Script runs it: bare V8, nothing from Node. */
export function loadCode(code = builtCode) {
  const context = createContext({});
  runInContext(code, context, { filename: "Code.gs" });
  return context;
}
