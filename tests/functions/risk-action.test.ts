import { riskAction } from "../../src/functions/risk";

const policy = [
  ["Setting", "Value"],
  ["year.start", new Date(2025, 8, 1)],
];

describe("RISKACTION", () => {
  test("a learner on track needs nothing, one with too little recorded needs records", () => {
    expect(riskAction("Attendance", [[95], [""]], "Gap", [[0], [""]], "Learner ID", [["L1"], ["L2"]])).toEqual([
      [""],
      ["Record marks and attendance"],
    ]);
  });

  test("low attendance under 18 asks for what paragraph 12.2.2 asks, with the day the learner comes of age", () => {
    expect(riskAction("Attendance", 85, "Gap", 0, "Date of birth", "14/03/2008", "Policy", policy)).toBe(
      "Talk with the learner; Remind about attendance; Tell the tutor; " +
        "Contact parents/carers (under 18 until 14 March 2026); Consider an ISP",
    );
  });

  test("an adult's parents are contacted only with consent, and Red starts an ISP", () => {
    const action = riskAction("Attendance", 70, "Gap", -3, "Date of birth", new Date(2007, 7, 31), "Policy", policy);
    expect(action).toBe(
      "Start an ISP; Talk with the learner; Set short-term targets; Remind about attendance; Tell the tutor; " +
        "Contact parents/carers only with consent (adult)",
    );
  });

  test.each([
    ["2007-09-01", "only with consent (adult)"],
    ["2007-09-02", "under 18 until 2 September 2025"],
    ["2008-02-29", "under 18 until 1 March 2026"],
  ])("age is taken on the first day of the year: born %s", (born, words) => {
    expect(riskAction("Attendance", 85, "Date of birth", born, "Policy", policy)).toContain(words);
  });

  test.each(["", "unknown", "#N/A", true])("without a date of birth nobody is contacted unchecked: %j", (born) => {
    expect(riskAction("Attendance", 85, "Date of birth", born)).toContain("Check date of birth before parent contact");
    expect(riskAction("Attendance", 85)).toContain("Check date of birth before parent contact");
  });

  test.each(["No", "No - court order: do not contact"])(
    "under 18 a recorded %p is read before any contact",
    (consent) => {
      const pairs = [
        "Attendance",
        85,
        "Date of birth",
        "14/03/2008",
        "Parent-contact consent",
        consent,
        "Policy",
        policy,
      ];
      const action = riskAction(...pairs);
      expect(action).toContain("Read the No or note on parent contact in Learners before contacting parents/carers");
      expect(action).not.toContain("; Contact parents");
      expect(action).not.toContain("court");
    },
  );

  test("an adult's consent is said where it is recorded", () => {
    const pairs = ["Attendance", 85, "Date of birth", "14/03/2000", "Policy", policy, "Parent-contact consent"];
    expect(riskAction(...pairs, "Yes")).toContain("Contact parents/carers (adult, consent recorded)");
    expect(riskAction(...pairs, "Withdrawn")).toContain("only with consent (adult, a No or a note is recorded");
  });

  test("a human concern points to the safeguarding route and repeats no word of it", () => {
    const action = riskAction("Wellbeing", "said something at lunch", "Date of birth", "2009-01-01");
    expect(action).toContain("Follow the safeguarding and wellbeing route; no detail here");
    expect(action).not.toContain("lunch");
  });
});
