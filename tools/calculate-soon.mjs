import { readFile } from "node:fs/promises";

const wait = /(this\._waitingCommandQueue = \[\];\s*\}, )100\)/;
/** In milliseconds. Ours: a script writes without a pause, and a person's next edit starts the calculation anew anyway. */
const soon = 5;

/** Univer waits a tenth of a second after each edit for more to come before it calculates, and so after each round of arrays. */
export const calculateSoon = {
  name: "calculate-soon",
  setup(bundler) {
    bundler.onLoad({ filter: /@univerjs[\\/]sheets-formula[\\/]lib[\\/]es[\\/]index\.js$/ }, async ({ path }) => {
      const text = await readFile(path, "utf8");
      if (!wait.test(text)) throw new Error(`Expected Univer's wait before it calculates in ${path}, found none.`);
      return { contents: text.replace(wait, `$1${soon})`), loader: "js" };
    });
  },
};
