/** What gas-webpack-plugin turns into the top-level functions that Sheets can see. */
type GlobalFunction = (...args: never[]) => unknown;

declare const global: Record<string, GlobalFunction>;

/** esbuild puts each file into the bundle, and evaluates it when this is first called. */
declare function require(path: "../server"): typeof import("./server");
declare function require(path: "../functions/whole-tabs"): typeof import("./functions/whole-tabs");
