import { makeDepartment } from "./department.mjs";
import { loadCode } from "./load-code.mjs";
import { medianMs, print, round } from "./measure.mjs";

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

export const signals = (d) =>
  [
    ["Learner ID", d.learnerId],
    ["Gap to MEG", d.gap],
    ["Attendance %", d.attendance],
    ["Punctuality %", d.punctuality],
    ["Attitude to learning", d.attitude],
    ["Behaviour incidents", d.behaviour],
  ].flat();

/** Each ranged function over 1,000 and 10,000 rows: linear growth shows as a ratio near 10. */
export function benchFunctions() {
  const code = loadCode();
  for (const [name, call] of Object.entries(calls)) {
    const [small, large] = [1_000, 10_000].map((rows) => {
      const department = makeDepartment(rows);
      const result = call(code, department);
      if (result.length !== rows) throw new Error(`${name} gave ${result.length} rows for ${rows}.`);
      return medianMs(() => call(code, department));
    });
    print({
      figure: "ranged function",
      name,
      rows: 10_000,
      ms: round(large),
      timesThatOf1000Rows: round(large / small, 1),
    });
  }
}
