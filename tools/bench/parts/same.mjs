import { cleanFunctions, randomCall } from "../clean-calls.mjs";
import { randomNumbers } from "../department.mjs";

const calls = 3_000;
const shownDifferences = 5;

/** What a cell shows for a call: the result or the sentence it throws. */
function shownBy(code, name, args) {
  try {
    return JSON.stringify(code[name](...args));
  } catch (error) {
    return `throws ${error.message}`;
  }
}

/** The same call for one row of learners alone, where that shows the difference too: shorter to read. */
function shortest(name, args, differs) {
  const rows = Math.max(...args.map((cells) => (Array.isArray(cells) ? cells.length : 1)));
  for (let row = 0; row < rows; row++) {
    const cut = args.map((cells) => (Array.isArray(cells) && cells.length === rows ? [cells[row]] : cells));
    if (rows > 1 && differs(cut)) return cut;
  }
  return args;
}

const isFunctionName = (name) => /^[A-Z][A-Z0-9]+$/.test(name);

/** Results must be those of the other commit, to the last digit and word. Clean calls are made anew from the seed. */
export const part = {
  name: "same",
  measures: `random calls of clean cells through the functions of both commits (${calls} of each, --seed N): every difference`,
  sideBySide: true,
  needsAnother: true,
  onlyWhenNamed: true,
  async *run(product, { seed }, other) {
    const [here, there] = [product.load(), other.load()];
    for (const [index, name] of cleanFunctions.entries()) {
      const random = randomNumbers(((seed + index * 7919) % 2147483646) + 1);
      const shown = new Set();
      let [differences, thrown] = [0, 0];
      for (let call = 0; call < calls; call++) {
        const args = randomCall(name, random);
        const ours = shownBy(here, name, args);
        shown.add(ours);
        if (ours?.startsWith("throws")) thrown += 1;
        const differs = (some) => shownBy(here, name, some) !== shownBy(there, name, some);
        if (!differs(args)) continue;
        differences += 1;
        if (differences > shownDifferences) continue;
        const short = shortest(name, args, differs);
        yield { name, call, args: short, here: shownBy(here, name, short), there: shownBy(there, name, short) };
      }
      yield { name, seed, calls, differentResults: shown.size, thrown, differences };
    }
    const all = [here, there].flatMap((code) => Object.keys(code).filter(isFunctionName));
    const missing = [...new Set(all)].filter((name) => !cleanFunctions.includes(name));
    if (missing.length > 0) yield { notCompared: missing };
  },
};
