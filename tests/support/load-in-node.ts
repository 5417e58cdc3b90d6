import { constants, createContext, Script } from "node:vm";
import type { LoadScript } from "../../preview/host/load-script";

const compiled = new Map<string, Script>();

/** Runs a script in a bare V8 context, which has the language and the given globals and nothing of Node. */
export const loadInNode: LoadScript = (source, globals, names) => {
  const script = compiled.get(source) ?? new Script(source, { filename: "Code.js" });
  compiled.set(source, script);
  // An ordinary global object, as Apps Script has: a contextified one asks Node for every Math and Number.
  const context = Object.assign(createContext(constants.DONT_CONTEXTIFY), globals);
  script.runInContext(context);
  return Object.fromEntries(names.map((name) => [name, context[name] as unknown]));
};
