import type { Enrolment } from "../../src/api/calls/card";

/** A made-up row of a tracker. */
export function enrolment(over: Partial<Enrolment> = {}): Enrolment {
  return {
    sheet: "Tracker",
    row: 7,
    course: "MA-AL",
    qualification: "A level",
    subject: "Mathematics",
    group: "12B",
    teacher: "T. Teacher",
    baseline: 6.2,
    meg: "B",
    agreedMeg: "",
    discussedOn: "",
    aspiration: "A",
    workingAt: "C",
    forecast: "",
    average: 61.5,
    gap: -1,
    band: "Expected",
    chances: [{ grade: "B", percent: 30.2 }],
    tier: "On track",
    reasons: [],
    action: "",
    marks: [{ assessment: "Test 1", percent: 61.5, code: "" }],
    signals: [{ heading: "Attendance %", value: 94, asOf: "" }],
    judged: [],
    suggested: { issue: "", measure: "", from: "", to: "" },
    ...over,
  };
}
