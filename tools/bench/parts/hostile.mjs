import { runInContext } from "node:vm";
import { cleanFunctions, fullCall } from "../clean-calls.mjs";
import { randomNumbers } from "../department.mjs";
import { cpuClock, medianOf, round, timed } from "../measure.mjs";

const rows = 10_000;
const lengths = [50, 500, 5_000];
const aim = 10;
/** Processor time after which a call is stopped: live Sheets stops it after 30 s, on machines that are no faster. */
const [shortestLimit, longestLimit] = [2_000, 6_000];

/** What fills a cell up to a length; each cell also holds its own number, so that no two are alike. */
const kinds = {
  digits: { fill: "7", last: "x" },
  letters: { fill: "q", last: "" },
  spaces: { fill: " ", last: "x" },
  ligatures: { fill: "ﬁﬃ", last: "" },
  accents: { fill: "e\u0301\u0327", last: "" },
  comments: { fill: "asked for more time because of the trip, ", last: "." },
  boundaries: { fill: "A 80, B 70, ", last: "C" },
  signs: { fill: "4/5-3+%", last: "x" },
};

/** Written out through a buffer: a text that is still a chain of its parts costs more at its first use. */
const flat = (text) => Buffer.from(text, "utf16le").toString("utf16le");

const hostileCells = ({ fill, last }, length) => {
  const filling = fill.repeat(Math.ceil(length / fill.length));
  return Array.from({ length: rows }, (_, index) =>
    flat(`${String(index).padStart(5, "1")}${filling}`.slice(0, length - last.length) + last),
  );
};

const plainCells = Array.from({ length: rows }, (_, index) => `Plain ${index}`);

/** Each column of each argument that holds many cells: where a person can paste. */
function placesOf(args) {
  return args.flatMap(({ cells, isTable }, argument) => {
    if (!Array.isArray(cells) || (!isTable && cells.length < 2)) return [];
    return cells[0].map((heading, column) => ({
      argument,
      column,
      name: `argument ${argument + 1}${isTable ? `, ${heading}` : cells[0].length > 1 ? `, column ${column + 1}` : ""}`,
    }));
  });
}

/** The arguments with these texts in one place; a short table is repeated to so many rows. */
function withTexts(args, { argument, column }, texts) {
  return args.map(({ cells, isTable }, index) => {
    if (index !== argument) return cells;
    const [headings, ...body] = isTable ? cells : [undefined, ...cells];
    const filled = texts.map((text, row) => {
      const copy = [...body[row % body.length]];
      copy[column] = text;
      return copy;
    });
    return headings ? [headings, ...filled] : filled;
  });
}

/** Processor time of a call in a context of its own; undefined when it was stopped. A sentence that it throws is an answer. */
function callMs(product, name, args, limit) {
  // The stop goes by the clock on the wall, which a busy machine runs ahead: then the call is given its time again.
  for (let patience = 1; ; patience *= 2) {
    const start = cpuClock();
    const ms = callWithin(product, name, args, limit * patience);
    if (ms !== undefined || cpuClock() - start > limit * 0.8 || patience > 8) return ms;
  }
}

function callWithin(product, name, args, limit) {
  const context = product.load();
  context.args = args;
  const call = `try { ${name}(...args) } catch (error) { if (!(error instanceof Error)) throw error; }`;
  try {
    return timed(() => runInContext(call, context, { timeout: limit }), cpuClock);
  } catch (error) {
    if (error.code === "ERR_SCRIPT_EXECUTION_TIMEOUT") return undefined;
    throw error;
  }
}

/** One place under one kind: a multiple of the plain texts' time at each length, until it has to be stopped. */
function ratiosAt(product, name, args, place, plain, texts) {
  const limit = Math.min(longestLimit, Math.max(shortestLimit, Math.round(plain * aim * 1.5)));
  const ratios = {};
  for (const length of lengths) {
    const ms = callMs(product, name, withTexts(args, place, texts[length]), limit);
    if (ms === undefined) return { ratios, stopped: `${place.name}: ${length} characters, after ${limit / 1000} s` };
    ratios[length] = ms / plain;
  }
  return { ratios };
}

/** The worst of a function's places at each length. */
function worst(found) {
  const at = (length) => found.map(({ ratios }) => ratios[length]).filter((ratio) => ratio !== undefined);
  const most = found.flatMap(({ place, ratios }) =>
    lengths.map((length) => ({ place, length, ratio: ratios[length] ?? 0 })),
  );
  const { place, length, ratio } = most.toSorted((one, other) => other.ratio - one.ratio)[0];
  return {
    ...Object.fromEntries(lengths.map((one) => [`ratio${one}`, round(Math.max(0, ...at(one)), 1)])),
    worst: `${place.name}: ${length} characters, ${round(ratio, 1)}`,
    stopped: found.map((one) => one.stopped).filter((one) => one !== undefined),
    isMet: found.every((one) => one.stopped === undefined && Object.values(one.ratios).every((each) => each <= aim)),
  };
}

/** In live Sheets a call may take 30 s, so one pasted cell must not cost much more than a plain one. */
export const part = {
  name: "hostile",
  measures: `${rows} different cells of ${lengths.join(", ")} characters of each kind in every place of every function, as multiples of ${rows} plain texts there (aim ${aim}); --only NAME for one function`,
  by: ["name", "kind"],
  rounds: 1,
  onlyWhenNamed: true,
  async *run(product, { only, seed }) {
    const names = cleanFunctions.filter((name) => !only || name === only);
    if (names.length === 0) throw new Error(`Expected a function such as ${cleanFunctions[0]}; found "${only}".`);
    for (const name of names) {
      const args = fullCall(name, randomNumbers(seed), rows);
      const plainLimit = longestLimit;
      const places = placesOf(args).map((place) => {
        const time = () => callMs(product, name, withTexts(args, place, plainCells), plainLimit);
        const first = time();
        return { place, plain: first && medianOf([first, time(), time()].map((ms) => ms ?? plainLimit)) };
      });
      const tried = places.filter(({ plain }) => plain !== undefined);
      const slow = places.filter(({ plain }) => plain === undefined);
      for (const { place } of slow)
        yield { name, kind: "plain texts", stopped: [`${place.name}: after ${plainLimit / 1000} s`] };
      for (const [kind, how] of Object.entries(kinds)) {
        const texts = Object.fromEntries(lengths.map((length) => [length, hostileCells(how, length)]));
        const found = tried.map(({ place, plain }) => ({
          place,
          ...ratiosAt(product, name, args, place, plain, texts),
        }));
        if (found.length > 0) yield { name, kind, places: found.length, ...worst(found) };
      }
    }
  },
};
