import { runInNewContext } from "node:vm";
import { defaultPolicy, policyOf, unknownSettings } from "../../src/domain/policy/policy";
import { policyFrom, settingKey } from "../../src/records/settings";
import { settings } from "../../src/domain/policy/settings";

describe("the settings of the college", () => {
  test("every setting says its unit, its meaning and where it is from, and stands once", () => {
    for (const { key, meaning, source } of settings)
      expect({ key, meaning, source }).toEqual({
        key,
        meaning: expect.stringMatching(/\w{3}/),
        source: expect.stringMatching(/ours|college policy/),
      });
    expect(new Set(settings.map(({ key }) => key)).size).toBe(settings.length);
  });

  test("the defaults pass their own checks", () => {
    expect(policyOf(settings.map(({ key, value }) => [key, value] as const))).toEqual(defaultPolicy);
  });

  test("the college policy's own line for attendance is 90%", () => {
    expect(defaultPolicy["attendance.amber"]).toBe(90);
  });

  test("a blank value keeps the default, a row of notes is left alone", () => {
    expect(
      policyFrom([
        ["attendance.amber", ""],
        ["Our notes", "see handbook"],
        ["", 3],
        [undefined, null],
      ]),
    ).toEqual(defaultPolicy);
  });

  test.each([
    ["attendance.amber", 92, 92],
    ["Attendance.Amber ", "92 %", 92],
    ["attendance.amber", 0.92, 92],
    ["attendance.amber", "0,92", 92],
    ["gap.amber", "−1.5", -1.5],
    ["gap.amber", "-1,5", -1.5],
    ["meg.method", "75TH percentile", "75th percentile"],
    ["year.start", "01/09/2026", "2026-09-01"],
    ["year.start", runInNewContext("new Date(2026, 8, 1)"), "2026-09-01"],
  ])("%s may be typed %j", (key, value, read) => {
    expect(Object.values(policyFrom([[key, value]]))).toContainEqual(read);
  });

  test.each([
    ["attendance.amber", "ninety", 'attendance.amber must be a number from 0 to 100; found "ninety"'],
    ["attendance.amber", 101, "found 101"],
    ["attendance.amber", true, "found TRUE"],
    ["attendance.amber", Number.NaN, "found NaN"],
    ["attendance.amber", "#REF!", "found #REF!"],
    ["gap.amber", 2, "gap.amber must be a number from -10 to -0.5; found 2"],
    ["meg.method", "Best", 'meg.method must be one of Average, 75th percentile, Plus one grade; found "Best"'],
    ["year.start", "soon", 'year.start must be a date such as 2025-09-01; found "soon"'],
  ])("%s as %j is refused with what was expected and found", (key, value, sentence) => {
    expect(() => policyFrom([[key, value]])).toThrow(sentence);
  });

  test("settings of which none has a value are refused", () => {
    expect(() =>
      policyFrom([
        ["attendance.amber", ""],
        ["gap.amber", ""],
      ]),
    ).toThrow("None of the settings has a value");
  });

  test("a setting in two rows is refused", () => {
    expect(() =>
      policyFrom([
        ["gap.amber", -2],
        ["gap.amber", -1],
      ]),
    ).toThrow("gap.amber stands in two rows");
  });

  test("a severe line on the mild side of its amber line is refused", () => {
    expect(() => policyFrom([["attendance.severe", 95]])).toThrow(
      "attendance.severe must not be above attendance.amber (90); found 95",
    );
    expect(() => policyFrom([["behaviour.severe", 1]])).toThrow(
      "behaviour.severe must not be below behaviour.amber (2); found 1",
    );
    expect(() => policyFrom([["band.expected", 2]])).toThrow("must go down in this order");
  });

  test("a misspelt setting is found with the one that was meant", () => {
    expect(unknownSettings(["Setting", " Attendence.amber", "gap.amber", "zzz", ""].map(settingKey))).toEqual([
      { key: "attendence.amber", nearest: "attendance.amber" },
      { key: "zzz" },
    ]);
  });
});
