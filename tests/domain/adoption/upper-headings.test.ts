import { judgeColumns } from "../../../src/domain/adoption/judge-columns";
import { column } from "./columns";

const rates = [95, 88, 71, 100];
const marks = [45, 20, 33, 41];
const judged = (headings: readonly string[], cells: readonly unknown[]) =>
  judgeColumns([column(headings, ...cells)])[0];

test.each(["Target", "Targets", "Last year", "Previous", "Class", "Expected", "Class average"])(
  "attendance below %s is not the learner's own of now, and is asked about",
  (upper) => {
    expect(judged([upper, "Attendance"], rates)).toMatchObject({ what: "rate", certainty: "ask" });
  },
);

test.each(["Class 12A", "Year 12", "Student support team", "Autumn term", "Attendance", "This year"])(
  "attendance below %s is attendance",
  (upper) => {
    expect(judged([upper, "Attendance"], rates)).toMatchObject({ what: "share", certainty: "likely" });
  },
);

test.each(["Year 12", "Year 13", "This year", "Actual", "Attendance", "Sessions", "Average", "Prior attainment"])(
  "what is work by its own heading stays work below %s",
  (upper) => {
    for (const lower of ["Mock (50)", "Test 1 /50", "Forces (50)"])
      expect(judged([upper, lower], marks)).toMatchObject({ what: "mark", maximum: 50 });
  },
);

test.each(["Target", "Predicted", "Last year", "Self-assessment", "Class average", "Pass mark"])(
  "below %s it is asked about",
  (upper) => {
    expect(judged([upper, "Mock (50)"], marks)?.certainty).toBe("ask");
  },
);

test.each(["Year 12", "Year"])("below %s numbers of which the heading says nothing are no year", (upper) => {
  expect(judged([upper, "Forces"], marks)).toMatchObject({ what: "mark", certainty: "ask" });
});
