import { makeDepartment } from "./department.mjs";
import { loadCode } from "./load-code.mjs";
import { mediansInTurn, print, round } from "./measure.mjs";
import { plainLoops } from "./plain-loops.mjs";

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

const sizes = [1_000, 10_000, 100_000];

/**
 * Each ranged function at three sizes, beside the same arithmetic as a plain loop where there is one. `growth` is the power of the rows
 * by which the time grows between the last two sizes: 1 is linear.
 */
export function benchFunctions() {
  const code = loadCode();
  const departments = sizes.map((rows) => makeDepartment(rows));
  return Object.entries(calls).map(([name, call]) => {
    const loop = plainLoops[name];
    const times = departments.map((department, index) => {
      const rows = sizes[index];
      const result = call(code, department);
      if (result.length !== rows) throw new Error(`${name} gave ${result.length} rows for ${rows}.`);
      if (loop && JSON.stringify(result) !== JSON.stringify(loop(department, rows)))
        throw new Error(`${name} and its plain loop differ.`);
      const works = [() => call(code, department), ...(loop ? [() => loop(department, rows)] : [])];
      return mediansInTurn(works, rows > 10_000 ? 5 : 9);
    });
    const [, [before], [ours, plain]] = times;
    return print({
      figure: "ranged function",
      name,
      ...Object.fromEntries(sizes.map((rows, index) => [`ms${rows}`, round(times[index][0])])),
      growth: round(Math.log10(ours / before)),
      ...(loop && { plainLoopMs: round(plain), timesPlainLoop: round(ours / plain, 1) }),
    });
  });
}
