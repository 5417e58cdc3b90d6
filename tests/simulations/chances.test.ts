import { alevels, btecs, fromTo, gcses, largestStep } from "../domain/targets/chance-steps";
import { isFullRun, leaveFigures } from "../support/full-run";

jest.setTimeout(600_000);
const isFull = isFullRun("simulations");
const some = <T>(all: readonly T[]) => (isFull ? all : all.filter((_one, place) => place % 8 === 0));

/** Of some subjects in a sample, of all in full: how far a share moves at the most from one start to the next. */
const kinds = [
  {
    name: "A levels",
    qualifications: alevels.map((subject) => ["A level", subject]),
    from: 0,
    to: 10.75,
    step: 0.05,
    most: 3.5,
  },
  {
    name: "BTEC Nationals",
    qualifications: btecs.map((name) => [name, "Business"]),
    from: 0,
    to: 10.75,
    step: 0.05,
    most: 3.5,
  },
  { name: "GCSEs", qualifications: gcses.map((subject) => ["GCSE", subject]), from: 80, to: 120, step: 0.5, most: 5.5 },
] as const;

test.each(kinds)(
  "no share of $name jumps from one start to the next",
  ({ name, qualifications, from, to, step, most }) => {
    const starts = fromTo(from, to, step);
    const steps = some(qualifications).map(([qualification = "", subject = ""]) => ({
      subject: `${qualification} ${subject}`,
      points: Math.round(10 * largestStep(starts, qualification, subject)) / 10,
    }));
    const widest = steps.reduce((one, other) => (other.points > one.points ? other : one));
    const figures = {
      chances: name,
      subjects: steps.length,
      "step of the start": step,
      "most a share moves": widest.points,
      in: widest.subject,
    };
    if (isFull) leaveFigures("simulations", `chances-${step}-${steps.length}`, [figures]);
    expect(widest.points).toBeGreaterThan(0);
    expect(widest.points).toBeLessThanOrEqual(most);
  },
);
