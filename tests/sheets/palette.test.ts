import { allDepartmentTabs } from "../../src/sheets/department-tabs/all-department-tabs";
import { palette, type Shade } from "../../src/sheets/formatting/palette";
import { trackerRules } from "../../src/sheets/formatting/tracker-rules";
import { tracker } from "../../src/tables/tracker";
import { contrast, deltaE, ways } from "../support/seen-colours";

test.each(Object.entries(palette))(
  "%s can be read: its text stands out by at least 4.5:1",
  (_, { background, text }) => {
    expect(contrast(background, text)).toBeGreaterThanOrEqual(4.5);
  },
);

const shades = Object.keys(palette) as Shade[];
const pairs = shades.flatMap((one, at) => shades.slice(at + 1).map((other) => [one, other] as const));

test.each(pairs)("%s and %s are told apart by everybody, or their text is of another kind", (one, other) => {
  const [first, second] = [palette[one], palette[other]];
  const apart = ways.map((seen) => deltaE(seen(first.background), seen(second.background)));
  const isOtherText = first.bold !== second.bold || first.italic !== second.italic;
  expect(isOtherText || Math.min(...apart) >= 10).toBe(true);
});

test("solid red is a tier's alone: act now", () => {
  const columns = new Map(tracker.keys.map((key, column) => [key, column] as const));
  const layout = { headerRow: 1, columns, assessments: [], tabs: new Map() };
  const red = [
    ...trackerRules(layout, [], ",").map(({ column, shade, when }) => ({ key: tracker.keys[column], shade, when })),
    ...allDepartmentTabs.flatMap(({ colours = [] }) =>
      colours.map(({ column, shade, when }) => ({ key: column, shade, when: when("A1") })),
    ),
  ].filter(({ shade }) => shade === "red");
  expect(red.length).toBeGreaterThan(0);
  expect(red.filter(({ when }) => !/="(Became )?Red"$/.test(when))).toEqual([]);
});

test("the distance of two colours is CIEDE2000, and who sees no red or green sees the two alike", () => {
  // Of the data of Sharma, Wu and Dalal (2005), pairs 1 and 25.
  expect(deltaE([50, 2.6772, -79.7751], [50, 0, -82.7485])).toBeCloseTo(2.0425, 3);
  expect(deltaE([60.2574, -34.0099, 36.2677], [60.4626, -34.1751, 39.4387])).toBeCloseTo(1.2644, 3);
  const [plain = 0, grey = 0, protan = 0, deutan = 0] = ways.map((seen) => deltaE(seen("#c8352b"), seen("#6b7a1f")));
  expect(plain).toBeGreaterThan(40);
  for (const less of [grey, protan, deutan]) expect(less).toBeLessThan(plain / 2);
});
