import type { LoadScript } from "./load-script";

/** The globals that the language itself has, which a script in Apps Script's V8 finds too. */
const ofTheLanguage = new Set(
  (
    "globalThis Object Function Array String Boolean Number BigInt Symbol Math JSON Reflect Proxy Promise Date RegExp Intl " +
    "Map Set WeakMap WeakSet WeakRef FinalizationRegistry ArrayBuffer SharedArrayBuffer DataView Atomics WebAssembly " +
    "Int8Array Uint8Array Uint8ClampedArray Int16Array Uint16Array Int32Array Uint32Array Float32Array Float64Array " +
    "BigInt64Array BigUint64Array Error AggregateError EvalError RangeError ReferenceError SyntaxError TypeError URIError " +
    "NaN Infinity undefined isNaN isFinite parseInt parseFloat encodeURI encodeURIComponent decodeURI decodeURIComponent " +
    "escape unescape eval arguments console"
  ).split(" "),
);

/** Every name that the page's global object answers to, its prototypes' included. */
function namesOf(object: object | null): string[] {
  return object === null || object === Object.prototype
    ? []
    : [...Object.getOwnPropertyNames(object), ...namesOf(Object.getPrototypeOf(object) as object | null)];
}

const isName = (name: string): boolean => /^[A-Za-z_$][\w$]*$/.test(name);

/**
 * Runs a script in a function in which everything that only a browser has is undefined. Its top-level functions are that
 * function's own, and `globalThis` is an object made for this run.
 */
export const loadInBrowser: LoadScript = (source, globals, names) => {
  const hidden = [...new Set(namesOf(globalThis))].filter(
    (name) => isName(name) && !ofTheLanguage.has(name) && !Object.hasOwn(globals, name),
  );
  const own: Record<string, unknown> = { ...globals };
  const returned = names.map((name) => `${name}: typeof ${name} === "function" ? ${name} : undefined`).join(", ");
  // The built file is a script, not a module: only a function made from its text gives it a scope without the page.
  // oxlint-disable-next-line typescript/no-implied-eval
  const run = new Function("globalThis", ...Object.keys(globals), ...hidden, `${source}\n;return { ${returned} };`);
  const declared = run.call(own, own, ...Object.values(globals)) as Record<string, unknown>;
  // A stub is filled by an assignment to the global object, which is not the function's scope here.
  return { ...declared, ...Object.fromEntries(names.filter((name) => name in own).map((name) => [name, own[name]])) };
};
