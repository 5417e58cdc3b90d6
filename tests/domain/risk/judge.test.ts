import fc from "fast-check";
import { defaultPolicy } from "../../../src/domain/policy/policy";
import { measures, type MeasureValues } from "../../../src/domain/risk/measures";
import { splitReasons } from "../../../src/domain/risk/reasons";
import { judged } from "./judged";

const tier = (values: MeasureValues, policy = defaultPolicy) => judged(values, policy).tier;
const says = (values: MeasureValues) => judged(values).reasons.map((reason) => reason.says);

describe("the tier", () => {
  test("low attendance on site and online are one area, so together they are Amber", () => {
    expect(tier({ gap: 0, attendance: 85, online: 85 })).toBe("Amber");
  });

  test("a sudden and a sustained fall are one area", () => {
    expect(tier({ gap: 0, latestChange: -25, sustainedChange: -25 })).toBe("Amber");
  });

  test("a fall counts only where it ends below the floor, and where the latest mark is not known", () => {
    const fell = (latestMark?: number, policy = defaultPolicy) =>
      tier(
        {
          gap: 0,
          attendance: 95,
          latestChange: -45,
          sustainedChange: -45,
          ...(latestMark !== undefined && { latestMark }),
        },
        policy,
      );
    expect([fell(60), fell(59.9), fell()]).toEqual(["On track", "Red", "Red"]);
    expect(fell(60, { ...defaultPolicy, "trend.floor": 70 })).toBe("Red");
    expect(judged({ gap: 0, attendance: 95, latestChange: -25, latestMark: 59 }).areas).toBe("sudden fall");
    const high = judged({ gap: 0, attendance: 95, latestChange: -45, sustainedChange: -45, latestMark: 60 });
    expect(high.reasons).toEqual([
      { is: "not counted", says: "Latest mark 45 points below the earlier ones (20 or more; counts below 60%)" },
      { is: "not counted", says: "Three marks falling, 45 points in all (20 or more; counts below 60%)" },
    ]);
    expect(judged({ gap: 0, attendance: 95, latestChange: -19.9, latestMark: 60 }).reasons).toEqual([]);
    expect(judged({ gap: 0, attendance: 80, latestChange: -45, latestMark: 60 }).reasons).toHaveLength(1);
    // The floor is of falls only.
    expect(tier({ gap: -2, attendance: 85, latestMark: 90 })).toBe("Red");
  });

  describe("a fall over the last weeks", () => {
    const well = { gap: 0, attendance: 93, punctuality: 95, attitude: 2, behaviour: 1 };
    const all = { attendanceChange: -60, punctualityChange: -60, attitudeChange: -3, recentIncidents: 90 };

    test("is a concern from its line on, and all of them together are no more than Amber", () => {
      expect([tier({ ...well, attendanceChange: -4.9 }), tier({ ...well, attendanceChange: -5 })]).toEqual([
        "On track",
        "Amber",
      ]);
      expect(tier({ ...well, ...all })).toBe("Amber");
      expect(says({ ...well, attitudeChange: -1, recentIncidents: 2 })).toEqual([
        "Attitude to learning has fallen 1 step in the last weeks (1 or more)",
        "2 behaviour incidents in the last weeks (2 or more)",
      ]);
      expect(tier({ ...well, gap: -2, attitudeChange: -1 })).toBe("Red");
      expect(tier({ ...well, attitudeChange: 2, attendanceChange: 30, recentIncidents: 0 })).toBe("On track");
    });

    test("says nothing more where its own line is past, nor where attendance is high still", () => {
      expect(tier({ ...well, attendance: 88, attendanceChange: -8 })).toBe("Amber");
      expect(says({ ...well, attendance: 88, attendanceChange: -8 })).toEqual(["Attendance 88% (below 90%)"]);
      expect(tier({ ...well, attendance: 95, attendanceChange: -5 })).toBe("On track");
      expect(tier({ ...well, attendance: 99, online: 93, attendanceChange: -5 })).toBe("Amber");
      expect(tier({ ...well, behaviour: 2, recentIncidents: 2 })).toBe("Amber");
    });

    test("is no evidence that a learner is on track", () => {
      expect(tier({ attendanceChange: 0, punctualityChange: 0, attitudeChange: 0, recentIncidents: 0 })).toBe(
        "Not enough data",
      );
    });

    test("asks for what its own area asks for", () => {
      const steps = judged({ ...well, attendanceChange: -8 });
      expect(steps.areas).toBe("attendance fall");
    });
  });

  test("an average just above its line is approaching it, where no gap to MEG is known", () => {
    const near = (values: MeasureValues) => judged({ attendance: 95, ...values }).reasons;
    expect(near({ average: 59.9 })).toEqual([{ is: "approaching", says: "Average 59.9% (line 55%)" }]);
    expect(near({ average: 60 })).toEqual([]);
    expect(near({ average: 57, gap: 0 })).toEqual([]);
  });

  test("three human concerns are one area", () => {
    expect(tier({ gap: 0, attendance: 95, wellbeing: 1, external: 1, teacherConcern: 1 })).toBe("Amber");
  });

  test("how many areas make Red, and how many make On track, is the college's to set", () => {
    expect(tier({ gap: -2, attendance: 85 }, { ...defaultPolicy, "red.domains": 3 })).toBe("Amber");
    expect(tier({ attendance: 95 }, { ...defaultPolicy, "ontrack.domains": 1 })).toBe("On track");
  });

  test.each([
    ["not asked", [1, 2, 3, 4], ["", "", "amber", "severe"]],
    ["1 is best", [1, 2, 3, 4], ["", "", "amber", "severe"]],
    ["4 is best", [4, 3, 2, 1], ["", "", "amber", "severe"]],
    ["5 is best", [5, 4, 3, 2, 1], ["", "", "amber", "severe", "severe"]],
    ["+2 is best", [2, 1, 0, -1, -2], ["", "", "amber", "severe", "severe"]],
  ])("attitudes on a scale where %s: %j is %j", (scale, grades, verdicts) => {
    const policy = { ...defaultPolicy, "attitude.scale": scale };
    const said = grades.map((attitude) => judged({ attitude }, policy).reasons[0]);
    expect(said.map((reason) => (reason?.is === "amber" || reason?.is === "severe" ? reason.is : ""))).toEqual(
      verdicts,
    );
  });

  test("a reason says which end is the best, and the grade as it stands", () => {
    const policy = { ...defaultPolicy, "attitude.scale": "4 is best" };
    expect(judged({ attitude: 2 }, policy).reasons[0]?.says).toBe("Attitude to learning 2 (4 is best; 2 or worse)");
  });

  test("an attitude of 0 is no grade on a scale that begins at 1", () => {
    expect(says({ attitude: 0 })).toEqual([""]);
    expect(judged({ attitude: 0 }).reasons[0]?.is).toBe("nothing recorded");
  });

  test.each([
    ["1 is best", 0.5, -1],
    ["4 is best", 5, -1],
    ["+2 is best", 3, -3],
  ])("on the scale where %s, %d and %d cannot be read, and are never fine", (scale, ...beyond) => {
    const policy = { ...defaultPolicy, "attitude.scale": scale };
    for (const attitude of beyond)
      expect(judged({ attitude, attendance: 99, gap: 0, behaviour: 0 }, policy).tier).toBe("Not enough data");
  });

  test("no work missing says nothing where no mark was given: it is no area of its own", () => {
    expect(judged({ missingWork: 0, attendance: 99 }).tier).toBe("Not enough data");
    expect(judged({ missingWork: 0, attendance: 99, behaviour: 0 }).tier).toBe("On track");
    expect(judged({ missingWork: 9, attendance: 99 }).tier).not.toBe("Not enough data");
  });

  test("the average is not judged where there is a gap to MEG", () => {
    expect(judged({ gap: 0, average: 20 }).areas).toBe("");
    expect(judged({ average: 20 }).areas).toBe("average!");
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

  test("Amber and Red always have a reason and an area, the others never", () => {
    fc.assert(
      fc.property(values, (some) => {
        const { tier: result, reasons, areas } = judged(some);
        const isAtRisk = result === "Amber" || result === "Red";
        expect(reasons.some(({ is }) => is === "amber" || is === "severe")).toBe(isAtRisk);
        expect(areas !== "").toBe(isAtRisk);
      }),
    );
  });

  test("what cannot be read keeps any row off green, and takes nothing from what can be read", () => {
    fc.assert(
      fc.property(values, fc.constantFrom(...measures.map(({ id }) => id)), (some, id) => {
        const rest = Object.fromEntries(Object.entries(some).filter(([key]) => key !== id));
        const [without, unread] = [judged(rest), judged(rest, defaultPolicy, { [id]: '"sixty"' })];
        expect(unread.tier).toBe(without.tier === "On track" ? "Not enough data" : without.tier);
        expect(unread.areas).toContain(`${measures.find((measure) => measure.id === id)?.name}?`);
        expect(unread.reasons.at(-1)?.is).toBe("not read");
      }),
    );
  });
});

describe("the reasons", () => {
  test("severe ones come first, in the areas each stands in its place", () => {
    expect(says({ gap: -2, attendance: 70 })).toEqual(["Attendance 70% (below 80%)", "2 grades below MEG (2 or more)"]);
    expect(judged({ gap: -2, attendance: 70 }).areas).toBe("gap, attendance!");
  });

  test("a reason never looks as if the value met its line", () => {
    expect(says({ attendance: 89.996 })).toEqual(["Attendance 89.996% (below 90%)"]);
  });

  test("what cannot be read is named with what was found, or with where it is told", () => {
    const {
      reasons,
      tier: result,
      action,
    } = judged({ attendance: 95, punctuality: 98 }, defaultPolicy, {
      gap: "see Mock 1",
      behaviour: '"some"',
    });
    expect(reasons.map(({ says: text }) => text)).toEqual(["Gap to MEG, see Mock 1", 'Behaviour incidents "some"']);
    expect({ result, action }).toEqual({ result: "Not enough data", action: ["Correct what cannot be read"] });
  });

  test("are told apart, and a semicolon in brackets belongs to its reason", () => {
    expect(
      splitReasons("Attitude to learning 4 (1 is best; 4 or worse); Attendance 86% (below 90%); Teacher concern"),
    ).toEqual(["Attitude to learning 4 (1 is best; 4 or worse)", "Attendance 86% (below 90%)", "Teacher concern"]);
    expect(splitReasons("")).toEqual([]);
  });
});
