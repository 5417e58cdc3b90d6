import { loadCode } from "../load-code.mjs";
import { makeDepartment } from "../department.mjs";
import { cpuClock, medianOf, mediansInTurn, round, timed } from "../measure.mjs";
import { plainLoops } from "../plain-loops.mjs";

const calls = {
  MEG: (code, d) => code.MEG(d.prior, d.qualification, d.subject),
  ASPIRATION: (code, d) => code.ASPIRATION(d.prior, d.qualification, d.subject),
  GRADEGAP: (code, d) => code.GRADEGAP(d.current, d.target, "A level"),
  AVERAGEMARK: (code, d) => code.AVERAGEMARK(d.headers, d.marks, d.assessments),
  WORKINGAT: (code, d) => code.WORKINGAT(d.percent, d.course, d.courses),
  MARKTREND: (code, d) => code.MARKTREND(d.headers, d.marks, d.assessments),
  MISSINGWORK: (code, d) => code.MISSINGWORK(d.headers, d.marks, d.assessments),
  PROGRESSBAND: (code, d) => code.PROGRESSBAND(d.percent, d.prior, d.course),
  RISKTIER: (code, d) => code.RISKTIER(...signals(d)),
  "RISKTIER, 13 measures": (code, d) => code.RISKTIER(...thirteen(d)),
  RISKREASONS: (code, d) => code.RISKREASONS(...signals(d)),
  RISKACTION: (code, d) => code.RISKACTION(...signals(d)),
  RAG: (code, d) => code.RAG(d.percent, 50, 70),
  TRAVEL: (code, d) => code.TRAVEL(d.attendance, d.punctuality),
};

const signals = (d) =>
  [
    ["Learner ID", d.learnerId],
    ["Gap to MEG", d.gap],
    ["Attendance %", d.attendance],
    ["Punctuality %", d.punctuality],
    ["Attitude to learning", d.attitude],
    ["Behaviour incidents", d.behaviour],
  ].flat();

const thirteen = ({ learnerId, thirteen: m }) =>
  [
    ["Learner ID", learnerId],
    ["Gap to MEG", m.gap],
    ["Average %", m.average],
    ["Latest change", m.latestChange],
    ["Sustained change", m.sustainedChange],
    ["Missing work", m.missingWork],
    ["Attendance %", m.attendance],
    ["Online engagement %", m.online],
    ["Punctuality %", m.punctuality],
    ["Behaviour incidents", m.behaviour],
    ["Attitude to learning", m.attitude],
    ["Wellbeing concern", m.wellbeing],
    ["External concern", m.external],
    ["Teacher concern", m.teacher],
  ].flat();

const sizes = [1_000, 10_000, 100_000];
const coldSizes = [200, 5_000];

function expectLoop(name, result, loop) {
  const row = loop.findIndex((cells, index) => JSON.stringify(cells) !== JSON.stringify(result[index]));
  if (row >= 0 || result.length !== loop.length)
    throw new Error(`${name} and its plain loop differ in row ${row}: ${JSON.stringify([result[row], loop[row]])}.`);
}

/** The first call in a context in which nothing was ever run, as live Sheets makes them; without the load, which the part `load` measures. */
function coldMs({ code }, call, rows) {
  const department = makeDepartment(rows);
  const times = Array.from({ length: 9 }, (_, index) => {
    const loaded = loadCode(`${code}\n// ${rows} ${index} ${call}`);
    return timed(() => call(loaded, department), cpuClock);
  });
  return medianOf(times);
}

/** `growth` is the power of the rows by which the time grows between the two larger sizes: 1 is linear. */
export const part = {
  name: "functions",
  measures:
    "ranged functions at three sizes beside the same sums as a plain loop (processor time), and their first call",
  by: ["name"],
  rounds: 1,
  async *run(product) {
    const code = product.load();
    const departments = sizes.map((rows) => makeDepartment(rows));
    for (const [name, call] of Object.entries(calls)) {
      const loop = plainLoops[name];
      const times = departments.map((department, index) => {
        const rows = sizes[index];
        const result = call(code, department);
        if (result.length !== rows) throw new Error(`${name} gave ${result.length} rows for ${rows}.`);
        if (loop) expectLoop(name, result, loop(department, rows));
        const works = [() => call(code, department), ...(loop ? [() => loop(department, rows)] : [])];
        return mediansInTurn(works, 9);
      });
      const [, [before], [ours, plain]] = times;
      yield {
        name,
        ...Object.fromEntries(sizes.map((rows, index) => [`ms${rows}`, round(times[index][0])])),
        growth: round(Math.log10(ours / before)),
        ...(loop && { plainLoopMs: round(plain), timesPlainLoop: round(ours / plain, 1) }),
        ...Object.fromEntries(coldSizes.map((rows) => [`cold${rows}`, round(coldMs(product, call, rows))])),
      };
    }
  },
};
