// A part runs in a process of its own, so that no product is measured in what another has warmed up or left behind.
import { fork } from "node:child_process";
import { fileURLToPath } from "node:url";
import { loadParts } from "./load-parts.mjs";
import { productAt } from "./product.mjs";

/** Collecting garbage on several threads costs more processor time the busier the machine is. */
const flags = ["--expose-gc", "--single-threaded-gc"];

const self = fileURLToPath(import.meta.url);

/**
 * @param places of the products: one, or two for a part that looks at them side by side
 * @param each is given each figure as soon as it is there
 * @throws Error when the part fails
 */
export function runPart(name, places, options, each = () => {}) {
  const child = fork(self, [JSON.stringify({ name, places, options })], { stdio: "inherit", execArgv: flags });
  const figures = [];
  child.on("message", (figure) => {
    figures.push(figure);
    each(figure);
  });
  return new Promise((done, fail) => {
    child.on("error", fail);
    child.on("exit", (code) =>
      code === 0 ? done(figures) : fail(new Error(`The part ${name} ended with code ${code}, for ${places[0].root}.`)),
    );
  });
}

async function runHere({ name, places: [here, there], options }) {
  const part = (await loadParts()).find((one) => one.name === name);
  for await (const figure of part.run(productAt(here), options, there && productAt(there)))
    process.send({ part: name, ...figure });
  process.disconnect();
}

if (process.argv[1] === self) await runHere(JSON.parse(process.argv[2]));
