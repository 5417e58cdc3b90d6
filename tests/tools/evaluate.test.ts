import { execFileSync } from "node:child_process";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** Eleven learners: one with a missing second piece (and failed), one who left before it was due, nine with good marks. */
function presentation(more: readonly string[] = [], others: readonly string[] = []): string {
  const folder = mkdtempSync(join(tmpdir(), "evaluate-"));
  const ids = Array.from({ length: 11 }, (_, index) => `${index + 1}`);
  const write = (file: string, lines: string[]) => writeFileSync(join(folder, `${file}.csv`), `${lines.join("\n")}\n`);
  write("assessments", [
    "code_module,code_presentation,id_assessment,assessment_type,date,weight",
    "X,2020A,1,TMA,20,40",
    "X,2020A,2,TMA,60,60",
    "X,2020A,3,TMA,40,0",
    "X,2020A,4,CMA,30,1",
    "X,2020A,5,Exam,,100",
    ...more,
  ]);
  const submitted = (work: number, without: string[]) =>
    ids.filter((id) => !without.includes(id)).map((id) => `${work},${id},${work === 1 ? 18 : 59},0,80`);
  write("studentAssessment", [
    "id_assessment,id_student,date_submitted,is_banked,score",
    ...submitted(1, []),
    ...submitted(2, ["10", "11"]),
  ]);
  write("studentRegistration", [
    "code_module,code_presentation,id_student,date_registration,date_unregistration",
    ...ids.map((id) => `X,2020A,${id},-10,${id === "11" ? "50" : "?"}`),
  ]);
  write("studentInfo", [
    "code_module,code_presentation,id_student,gender,imd_band,age_band,disability,final_result",
    ...ids.map((id) => `X,2020A,${id},F,?,0-35,N,${id === "10" ? "Fail" : id === "11" ? "Withdrawn" : "Pass"}`),
    ...others,
  ]);
  return folder;
}

test("the evaluation counts missing weighted work, leaves out quizzes, exams, work without weight and those who have left", () => {
  const report = execFileSync(process.execPath, ["tools/evaluate/evaluate.mjs", "--built", presentation()], {
    encoding: "utf8",
  });
  const [byDefault = "", forDistance = ""] = report.split("### ").slice(1);
  const rowOf = (text: string, start: string) => text.split("\n").find((line) => line.startsWith(start));
  // Pieces 3 to 5 give no row of their own. After TMA 2 ten learners are left; the one without TMA 2 is Amber, and Red where one piece is severe.
  expect(byDefault.match(/^\| TMA \d \| Red +\| \d+/gm)).toEqual(["| TMA 1 | Red | 11", "| TMA 2 | Red | 10"]);
  expect(rowOf(byDefault, "| TMA 1 | Amber")).toMatch(/\| 11 +\| 2 +\| 0\.0% +\| – +\| 0\.0%/);
  expect(rowOf(byDefault, "| TMA 2 | Amber")).toMatch(/\| 10 +\| 1 +\| 10\.0% +\| 100\.0% +\| 100\.0%/);
  expect(rowOf(byDefault, "| TMA 2 | Red")).toMatch(/\| 10 +\| 1 +\| 0\.0% +\| – +\| 0\.0%/);
  expect(rowOf(forDistance, "| TMA 2 | Red")).toMatch(/\| 10 +\| 1 +\| 10\.0% +\| 100\.0% +\| 100\.0%/);
  // Of ten learners only one was flagged: how that one fared is withheld, not said.
  expect(rowOf(byDefault, "| Sex")).toMatch(/\| withheld +\| withheld/);
  expect(byDefault).toContain("11 learners.");
});

test("learners of a presentation without weighted work are not counted, and the second quiz is not called the first", () => {
  const folder = presentation(["X,2020A,6,CMA,70,20", "Y,2020A,7,TMA,20,0"], ["Y,2020A,99,F,?,0-35,N,Pass"]);
  const report = execFileSync(process.execPath, ["tools/evaluate/evaluate.mjs", "--built", folder], {
    encoding: "utf8",
  });
  expect(report).toContain("Y 2020A has no weighted work with a due day; learners left out: 1.");
  expect(report).toContain("### Default policy: X 2020A\n\n11 learners.");
  // The first quiz, of 1%, is too small to be looked at.
  expect(report).toMatch(/^\| CMA 2 \| Red/m);
  expect(report).not.toMatch(/^\| CMA 1 \|/m);
});
