import fc from "fast-check";
import { defaultPolicy } from "../../../src/domain/policy/policy";
import { assessRisk } from "../../../src/domain/risk/assess-risk";
import type { SignalValues } from "../../../src/domain/risk/rule";

const tier = (values: SignalValues, policy = defaultPolicy) => assessRisk({ values, unread: [] }, policy).tier;

describe("the tier", () => {
  test("low attendance on site and online are one area, so together they are Amber", () => {
    expect(tier({ gap: 0, attendance: 85, online: 85 })).toBe("Amber");
  });

  test("a sudden and a sustained fall are one area", () => {
    expect(tier({ gap: 0, latestChange: -25, sustainedChange: -25 })).toBe("Amber");
  });

  test("three human concerns are one area", () => {
    expect(tier({ gap: 0, attendance: 95, wellbeing: 1, external: 1, teacher: 1 })).toBe("Amber");
  });

  test("how many areas make Red, and how many make On track, is the college's to set", () => {
    expect(tier({ gap: -2, attendance: 85 }, { ...defaultPolicy, "red.domains": 3 })).toBe("Amber");
    expect(tier({ attendance: 95 }, { ...defaultPolicy, "ontrack.domains": 1 })).toBe("On track");
  });

  test("severe triggers come first", () => {
    expect(
      assessRisk({ values: { gap: -2, attendance: 70 }, unread: [] }, defaultPolicy).triggers.map(
        ({ rule }) => rule.id,
      ),
    ).toEqual(["low-attendance", "gap-to-meg"]);
  });

  const values = fc.record(
    {
      gap: fc.integer({ min: -6, max: 4 }),
      attendance: fc.integer({ min: 0, max: 100 }),
      punctuality: fc.integer({ min: 0, max: 100 }),
      behaviour: fc.integer({ min: 0, max: 8 }),
      attitude: fc.integer({ min: 1, max: 4 }),
      wellbeing: fc.integer({ min: 0, max: 1 }),
    },
    { requiredKeys: [] },
  );
  const urgency = ["Not enough data", "On track", "Amber", "Red"];

  test("one more concern never lowers a tier", () => {
    fc.assert(
      fc.property(values, fc.integer({ min: 0, max: 89 }), (before, attendance) => {
        const worse = { ...before, attendance: Math.min(attendance, before.attendance ?? 100) };
        expect(urgency.indexOf(tier(worse))).toBeGreaterThanOrEqual(urgency.indexOf(tier(before)));
      }),
    );
  });

  test("Amber and Red always have a reason, the others never", () => {
    fc.assert(
      fc.property(values, (some) => {
        const { tier: result, triggers } = assessRisk({ values: some, unread: [] }, defaultPolicy);
        expect(triggers.length > 0).toBe(result === "Amber" || result === "Red");
      }),
    );
  });
});
