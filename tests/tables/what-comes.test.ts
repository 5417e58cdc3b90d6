import { neededOfAll, whatComes } from "../../src/domain/adoption/what-comes";
import { computed, computedColumns, placeMissing } from "../../src/tables/computed-columns";
import { tracker, type TrackerKey } from "../../src/tables/tracker";
import { randomFrom } from "../support/random";

const columns = [
  { key: "average", header: "Average %", needs: [{ keys: ["assessment"], words: "an assessment" }] },
  {
    key: "band",
    header: "Band",
    needs: [
      { keys: ["average"], words: "Average %" },
      { keys: ["prior", "start"], words: "a start" },
    ],
  },
];

test("a column counts for those that read it as soon as it comes", () => {
  expect(whatComes(new Set(["assessment", "start"]), columns)).toEqual({ adds: ["Average %", "Band"], lacks: [] });
});

test("grades and targets of the department's own make a gap, and the gap a tier, though the tier stands before it", () => {
  const used = new Set(["learnerId", "workingAt", "agreedMeg", "qualification"]);
  expect(whatComes(used, computed).adds).toEqual([
    "Risk tier",
    "Gap to MEG",
    "Reasons",
    "Required action",
    "Open actions",
    "Next review",
    "Areas",
  ]);
});

test("what is lacking is named, and what is there already is neither added nor lacking", () => {
  expect(whatComes(new Set(["average"]), columns)).toEqual({
    adds: [],
    lacks: [{ header: "Band", needs: ["a start"] }],
  });
});

test.each([
  [["prior"], ["qualification", "subject"]],
  [["prior", "qualification"], ["subject"]],
  [["workingAt", "agreedMeg"], ["qualification"]],
  [["workingAt"], []],
  [["attendance"], []],
])("with %j it has to be known of the whole sheet: %j", (used, needed) => {
  expect(neededOfAll(new Set(used))).toEqual(needed);
});

/** So many mixes of columns. */
const tries = 300;

test("what is said to come is what set-up makes, whatever the columns", () => {
  const random = randomFrom(12);
  for (let round = 0; round < tries; round++) {
    const used = tracker.keys.filter((key) => key !== "learnerId" && random.chance(0.2)) as TrackerKey[];
    const hasMarks = random.chance(0.5);
    const keys: TrackerKey[] = ["learnerId", ...used];
    const layout = {
      headerRow: 1,
      columns: new Map(keys.map((key, column) => [key, column])),
      assessments: hasMarks ? [keys.length] : [],
      tabs: new Map(),
    };
    const made = [...computedColumns(placeMissing(layout, keys.length + 1), ",").keys()]
      .filter((key) => !keys.includes(key))
      .map((key) => tracker.columns[key].header);
    const { adds } = whatComes(new Set<string>([...keys, ...(hasMarks ? ["assessment"] : [])]), computed);
    expect({ keys, adds }).toEqual({ keys, adds: made });
  }
});
