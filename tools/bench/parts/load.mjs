import { Script } from "node:vm";
import { build } from "esbuild";
import { compared } from "../compare.mjs";
import { loadCode } from "../load-code.mjs";
import { mediansInTurn, round } from "../measure.mjs";

/** The smallest bundle that carries zod/mini: what any add-on with checked borders has to load. */
async function bundleWithZodOnly() {
  const { outputFiles } = await build({
    stdin: {
      contents: `import * as z from "zod/mini"; globalThis.schema = z.object({ a: z.number(), b: z.string() });`,
      resolveDir: import.meta.dirname,
    },
    bundle: true,
    write: false,
    format: "iife",
    target: "es2017",
    supported: { bigint: false },
    logOverride: { "unsupported-bigint": "silent" },
  });
  return outputFiles[0].text;
}

const firstCall = `MEG(7, "A level", "Mathematics")`;

let fresh = 0;
// A comment of its own each time keeps V8 from reusing compiled code.
const once = (code) => `${code}\n// ${(fresh += 1)}`;

const worksOf = ({ code }) => [
  () => loadCode(once(code)),
  () => loadCode(once(`${code}\n${firstCall};`)),
  () => new Script(once(code)),
];

const figureOf = ({ code }, [ours, withCall, floor], least) => ({
  ms: round(ours),
  kB: round(code.length / 1000, 1),
  withFirstCallMs: round(withCall),
  compiledOnlyMs: round(floor),
  ratioToZodOnly: round(ours / least),
  ratioOfFloorToZodOnly: round(floor / least),
});

/** Every custom-function call loads the whole file, so its load time is paid per call. The floor is to compile it and run none of it. */
export const part = {
  name: "load",
  measures: "the load of the built file, beside compiling it alone and beside zod alone",
  sideBySide: true,
  async *run(product, _options, other) {
    const zodOnly = await bundleWithZodOnly();
    const products = other ? [product, other] : [product];
    const works = [() => loadCode(once(zodOnly)), ...products.flatMap(worksOf)];
    const [least, ...times] = mediansInTurn(works, 81);
    const figures = products.map((one, index) => figureOf(one, times.slice(index * 3, index * 3 + 3), least));
    const ours = { ...figures[0], zodOnlyMs: round(least), zodOnlyKB: round(zodOnly.length / 1000, 1) };
    yield* other ? compared([ours], [figures[1]]) : [ours];
  },
};
