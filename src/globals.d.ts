/** What gas-webpack-plugin turns into the top-level functions that Sheets can see. */
type GlobalFunction = (...args: never[]) => unknown;

declare const global: Record<string, GlobalFunction>;
