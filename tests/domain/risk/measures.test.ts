import { settings } from "../../../src/domain/policy/settings";
import { findMeasure, type MeasureId, measures, measureSettings, measureText } from "../../../src/domain/risk/measures";
import { headingKey } from "../../../src/domain/text/heading-key";
import { tracker } from "../../../src/tables/tracker";
import { judged } from "./judged";

const namesOf = ({ heading, spellings }: (typeof measures)[number]) => [heading, ...spellings];

describe("the measures", () => {
  test("no heading or spelling means two columns of the tracker, and each measure stands once", () => {
    const spelt = tracker.keys.map((key) => {
      const { header, aliases } = tracker.columns[key];
      return [...new Set([header, ...aliases].map(headingKey))];
    });
    const names = spelt.flat();
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
    expect(new Set(measures.map(({ id }) => id)).size).toBe(measures.length);
  });

  test("none is about who a learner is", () => {
    const words = /\b(sex|gender|send|eal|disadvantage|ethnic|religion|care|disab|language|postcode|age)\b/i;
    expect(measures.flatMap(namesOf).filter((name) => words.test(name))).toEqual([]);
  });

  test.each(measures.map((measure) => [measure.heading, measure] as const))(
    "%s is the tracker's column, and every spelling of it means it",
    (heading, measure) => {
      const column = tracker.columns[measure.id];
      expect({ header: column.header, kind: column.kind, filledBy: column.filledBy }).toEqual({
        header: heading,
        kind: measure.kind,
        filledBy: measure.filledBy,
      });
      for (const name of namesOf(measure)) {
        expect(findMeasure(name)).toBe(measure);
        expect([...tracker.positions([name]).keys()]).toEqual([measure.id]);
      }
    },
  );

  test("the column Areas can be searched for a name: none holds another's mark, and no two are alike", () => {
    const names = measures.map(({ name }) => name);
    expect(names.filter((name) => /[,!?]/.test(name))).toEqual([]);
    expect(new Set(names).size).toBe(names.length);
  });

  test("every pair of lines in the settings belongs to a measure", () => {
    const lines = settings.map(({ key }) => key as string).filter((key) => /\.(amber|severe)$/.test(key));
    expect(measureSettings.map(({ key }) => key as string)).toEqual(lines);
  });

  test.each([
    ["Attendance %", 0.86, "86"],
    ["Attendance %", 1, "100"],
    ["Attendance %", 86.25, "86.3"],
    ["Attendance %", 0, "0"],
    ["Latest change", -17.333333, "-17.3"],
    ["Attitude to learning", 1, "1"],
    ["Teacher concern", "Yes", "Yes"],
    ["Punctuality %", "", ""],
  ])("%s of %p reads %p", (heading, value, text) => {
    expect(measureText(heading, value)).toBe(text);
  });
});

/** What the column Areas says of one measure beside good attendance and no gap. */
const areaOf = (id: MeasureId, value: number) => judged({ [id]: value }).areas;

// value, verdict at, just above and just below each line
test.each<[MeasureId, number, "clear" | "amber" | "severe"]>([
  ["gap", -1.99, "clear"],
  ["gap", -2, "amber"],
  ["gap", -3, "severe"],
  ["gap", 4, "clear"],
  ["average", 55, "clear"],
  ["average", 54.9, "amber"],
  ["average", 39.9, "severe"],
  ["latestChange", -19.9, "clear"],
  ["latestChange", -20, "amber"],
  ["latestChange", -40, "severe"],
  ["latestChange", 40, "clear"],
  ["sustainedChange", -19.9, "clear"],
  ["sustainedChange", -20, "amber"],
  ["sustainedChange", -40, "severe"],
  ["missingWork", 0, "clear"],
  ["missingWork", 1, "amber"],
  ["missingWork", 2, "severe"],
  ["attendance", 90, "clear"],
  ["attendance", 89.99, "amber"],
  ["attendance", 79.99, "severe"],
  ["attendance", 0, "severe"],
  ["online", 90, "clear"],
  ["online", 89.99, "amber"],
  ["online", 79.99, "severe"],
  ["punctuality", 85, "clear"],
  ["punctuality", 84.99, "amber"],
  ["punctuality", 69.99, "severe"],
  ["behaviour", 1, "clear"],
  ["behaviour", 2, "amber"],
  ["behaviour", 5, "severe"],
  ["attitude", 1, "clear"],
  ["attitude", 2.9, "clear"],
  ["attitude", 3, "amber"],
  ["attitude", 4, "severe"],
  ["wellbeing", 0, "clear"],
  ["wellbeing", 1, "amber"],
  ["external", 1, "amber"],
  ["teacherConcern", 1, "amber"],
])("%s of %d is %s", (id, value, verdict) => {
  const name = measures.find((measure) => measure.id === id)?.name ?? "";
  expect(areaOf(id, value)).toBe({ clear: "", amber: name, severe: `${name}!` }[verdict]);
});
