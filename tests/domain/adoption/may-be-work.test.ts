import { judgeColumns } from "../../../src/domain/adoption/judge-columns";
import { column, whats } from "./columns";

const marks = [10, 42, 51, 33];
const work = column("Test 1 (50)", 45, 40, 50, 31);
const judged = (heading: string, cells: readonly unknown[] = marks) =>
  judgeColumns([work, column(heading, ...cells), column("Attendance", 95, 88, 71, 100)])[1];

test.each([
  "KS5 mock (60)",
  "KS5 mock",
  "Baseline test (60)",
  "Prior knowledge test (60)",
  "CAT test",
  "Position and momentum (60)",
  "Sentence completion (60)",
  "Submitted essay (60)",
  "Completed coursework (60)",
  "Engagement task (60)",
  "Attended mock (60)",
  "Number (60)",
  "Atomic number (60)",
  "Total (60)",
])("%s may be work, and is not left aside without a question", (heading) => {
  expect(judged(heading)?.certainty).toBe("ask");
});

test.each([
  "Baseline (60)",
  "Completion (60)",
  "Rank (60)",
  "Age (60)",
  "Exam number",
  "Homework handed in %",
  "KS2 prior",
  "Candidate no",
  "Pracs [Total Pts: up to 60 Score] |789219",
])("%s says nothing of the kind", (heading) => {
  expect(judged(heading)?.certainty).toBe("sure");
});

test("a total that adds up is none, with a maximum or without, in however small a class", () => {
  const parts = [column("Test 1 (20)", 10, 18), column("Test 2 (30)", 24, 9)];
  for (const heading of ["Total", "Total (50)"])
    expect(judgeColumns([...parts, column(heading, 34, 27)])[2]).toMatchObject({ what: "total", certainty: "sure" });
});

test("where there is nothing else a total may be the work", () => {
  const attendance = column("Attendance", 95, 88, 71, 100);
  expect(judgeColumns([column("Total", ...marks), attendance])[0]).toMatchObject({ what: "total", certainty: "ask" });
  expect(judgeColumns([work, column("Total", ...marks)])[1]).toMatchObject({ what: "total", certainty: "sure" });
  expect(whats(column("Total", "", "", "", ""), attendance)[0]).toBe("nothing");
});
