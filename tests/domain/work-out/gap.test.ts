import { defaultPolicy } from "../../../src/domain/policy/policy";
import { type TrackerColumns, workOut } from "../../../src/domain/work-out/work-out";

const texts = (values: readonly string[], told: readonly (readonly [number, string])[] = []) => ({
  values,
  problems: new Map(told),
});
const numbers = (values: readonly number[]) => ({
  values: Float64Array.from(values),
  problems: new Map<number, string>(),
});

/** The gaps of rows of which each has a GCSE average of 6.2 in A level Physics and works at C; NaN where there is none. */
function gaps(over: Partial<TrackerColumns>, rows = 1) {
  const all = (text: string) => texts(Array.from({ length: rows }, () => text));
  const columns: TrackerColumns = {
    rows,
    prior: numbers(Array.from({ length: rows }, () => 6.2)),
    course: undefined,
    qualification: all("A level"),
    subject: all("Physics"),
    agreedMeg: undefined,
    typed: {},
    ownWorkingAt: all("C"),
    eachRow: undefined,
    ...over,
  };
  const { gap } = workOut(columns, { policy: defaultPolicy, localTargets: [], boundariesOf: () => [] }).measures;
  return gap && [[...gap.values], [...gap.problems]];
}

test("a gap is to the grade that is agreed, else to the college's own, else to the one worked out", () => {
  expect(gaps({})).toEqual([[0], []]);
  expect(gaps({ ownMeg: texts(["A"]) })).toEqual([[-2], []]);
  expect(gaps({ ownMeg: texts(["A"]), agreedMeg: texts(["D"]) })).toEqual([[1], []]);
  expect(gaps({ ownMeg: texts(["A"]), agreedMeg: texts([""]) })).toEqual([[-2], []]);
});

test("where there is no grade to reach there is no gap, and nothing is told", () => {
  const three = (one: string) => texts(["A level", one, "A level"]);
  expect(
    gaps(
      {
        qualification: three("College award"),
        prior: numbers([6.2, 6.2, Number.NaN]),
        subject: texts(["Physics", "Art", "Physics"]),
        ownWorkingAt: texts(["C", "C", "C"]),
      },
      3,
    ),
  ).toEqual([[0, Number.NaN, Number.NaN], []]);
  expect(gaps({ ownMeg: texts([""]) })).toEqual([[Number.NaN], []]);
  expect(gaps({ prior: undefined })).toBeUndefined();
  expect(gaps({ qualification: undefined })).toBeUndefined();
});

test("what keeps a gap from being worked out is told in its row", () => {
  const told = (over: Partial<TrackerColumns>) => gaps(over)?.[1];
  expect(told({ qualification: texts([""]), ownMeg: texts(["A"]) })).toEqual([[0, "see Qualification"]]);
  expect(told({ ownWorkingAt: texts(["C"], [[0, "see Average %"]]) })).toEqual([[0, "see Average %"]]);
  expect(told({ ownMeg: texts([""], [[0, "see MEG"]]) })).toEqual([[0, "see MEG"]]);
  expect(told({ ownMeg: texts(["A"]), agreedMeg: texts([""], [[0, "see Agreed MEG"]]) })).toEqual([
    [0, "see Agreed MEG"],
  ]);
  expect(told({ ownMeg: texts(["Seven"]) })).toEqual([[0, "see Target"]]);
  expect(told({ ownWorkingAt: texts(["Seven"]) })).toEqual([[0, "see Current"]]);
});
