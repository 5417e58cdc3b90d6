import { fork } from "node:child_process";
import { resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "esbuild";
import { round } from "../measure.mjs";
import { runAction } from "../run-action.mjs";
import { typedTracker } from "./department-actions.mjs";

/** Rows of Snapshots; the largest is 100 colleges of 5,000 learners, three years, six points a year. */
const sizes = [90_000, 900_000, 9_000_000];
const departmentRows = 1000;
const self = fileURLToPath(import.meta.url);

/** Of time by rows between two sizes: 1 is in proportion. */
const exponent = (few, many) => round(Math.log(many.cpuSeconds / few.cpuSeconds) / Math.log(many.rowsIn / few.rowsIn));

/** In a process of its own, so that the memory of one size is not what another has left. */
function timesAt(rowsIn) {
  const child = fork(self, [String(rowsIn)], { stdio: "inherit" });
  const times = [];
  child.on("message", (time) => times.push({ rowsIn, ...time }));
  return new Promise((done, fail) => {
    child.on("error", fail);
    child.on("exit", (code) =>
      code === 0 ? done(times) : fail(new Error(`The views over ${rowsIn} rows ended with code ${code}.`)),
    );
  });
}

/** One department's own tabs, without the calculation of its formulas. */
async function updateAt(product) {
  const addon = await product.open({ Physics: typedTracker(departmentRows) });
  await addon.host.open();
  await addon.workbook.settled();
  const [start, used] = [performance.now(), process.cpuUsage()];
  await runAction(addon, "updateDepartmentTabs");
  const seconds = round((performance.now() - start) / 1000);
  const { user, system } = process.cpuUsage(used);
  addon.workbook.dispose();
  return { seconds, cpuSeconds: round((user + system) / 1e6) };
}

export const part = {
  name: "warehouse",
  measures: `every view of warehouse/ over ${sizes.join(", ")} rows of Snapshots in DuckDB on two threads: seconds, processor seconds, peak memory, exponent; beside it Update department tabs over ${departmentRows} rows; --only NAME for one view`,
  by: ["view", "rowsIn"],
  rounds: 1,
  onlyWhenNamed: true,
  async *run(product, { only }) {
    yield { view: "the add-on: Update department tabs", rowsIn: departmentRows, ...(await updateAt(product)) };
    let before = new Map();
    for (const rowsIn of sizes) {
      const times = await timesAt(rowsIn);
      const sum = (key) => times.reduce((all, time) => all + time[key], 0);
      const all = {
        view: "all",
        rowsIn,
        seconds: sum("seconds"),
        cpuSeconds: sum("cpuSeconds"),
        peakMB: Math.max(...times.map(({ peakMB }) => peakMB)),
      };
      for (const time of [...times, all]) {
        if (only && time.view !== only) continue;
        const few = before.get(time.view);
        // What takes less than a twentieth of a second says nothing of growth.
        const grown = few && few.cpuSeconds >= 0.05 ? { exponent: exponent(few, time) } : {};
        yield {
          ...time,
          seconds: round(time.seconds),
          cpuSeconds: round(time.cpuSeconds),
          peakMB: round(time.peakMB, 0),
          ...grown,
        };
      }
      before = new Map([...times, all].map((time) => [time.view, time]));
    }
  },
};

async function runHere(rowsIn) {
  const outfile = resolve(".cache/warehouse/bench.mjs");
  await build({
    entryPoints: ["tools/warehouse/bench.ts"],
    outfile,
    bundle: true,
    platform: "node",
    format: "esm",
    logLevel: "error",
    external: ["@duckdb/node-api", "@polyglot-sql/sdk", "papaparse"],
  });
  const { timeViews } = await import(pathToFileURL(outfile).href);
  await timeViews(rowsIn, (time) => process.send(time));
  process.disconnect();
}

if (process.argv[1] === self) await runHere(Number(process.argv[2]));
