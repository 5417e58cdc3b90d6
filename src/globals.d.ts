/** What gas-webpack-plugin turns into the top-level functions that Sheets can see. */
type GlobalFunction = (...args: never[]) => unknown;

declare const global: Record<string, GlobalFunction>;

/** esbuild puts the file into the bundle, and evaluates it when this is first called. */
declare function require(path: "./server"): typeof import("./server");
