import { readFileSync } from "node:fs";
import Papa from "papaparse";
import { cellsOf, readSample, type Row, rowsOf, trackerRowsOf } from "./read-sample";

const source = (file: string) =>
  Papa.parse<Row>(readFileSync(`data/oulad/${file}.csv`, "utf8"), { header: true, skipEmptyLines: true }).data;

const rows = trackerRowsOf("open-university");
const assessments = rowsOf("open-university/assessments.csv");
const codes = assessments.map((row) => row.Assessment ?? "");
const [submissions, registrations] = [source("studentAssessment"), source("studentRegistration")];
const listed = source("assessments").filter((row) => row.assessment_type === "TMA");

/** What stands in the tracker for one learner's work. */
const markIn = (learner: string | undefined, work: string | undefined) => {
  const code = codes[listed.findIndex((row) => row.id_assessment === work)] ?? "";
  return rows.find((row) => row["Learner ID"] === learner)?.[code];
};

test("it has the 365 real learners, once each, with every mark unchanged", () => {
  expect(rows).toHaveLength(365);
  expect(new Set(rows.map((row) => row["Learner ID"])).size).toBe(365);
  for (const { id_student, id_assessment, score } of submissions)
    expect([id_student, id_assessment, markIn(id_student, id_assessment)]).toEqual([id_student, id_assessment, score]);
  expect(rows.flatMap((row) => codes.map((code) => row[code])).filter((mark) => /^\d+$/.test(mark ?? ""))).toHaveLength(
    1515,
  );
});

test("work that never came is NS for those still registered when it was due, and blank for those who had left", () => {
  let [missing, left] = [0, 0];
  for (const { id_student, date_unregistration: leftOn = "" } of registrations) {
    for (const { id_assessment, date } of listed) {
      const came = submissions.some((row) => row.id_student === id_student && row.id_assessment === id_assessment);
      if (came) continue;
      const hadLeft = leftOn !== "" && Number(leftOn) <= Number(date);
      expect([id_student, markIn(id_student, id_assessment)]).toEqual([id_student, hadLeft ? "" : "NS"]);
      if (hadLeft) left += 1;
      else missing += 1;
    }
  }
  expect([missing, left]).toEqual([141, 168]);
});

test("late and carried-over work is noted in words, since a column of counts would look like marks", () => {
  const late = submissions.filter(({ id_assessment, date_submitted }) => {
    const due = listed.find((row) => row.id_assessment === id_assessment)?.date;
    return Number(date_submitted) > Number(due);
  });
  const counted = (pattern: RegExp) =>
    rows.reduce((sum, row) => sum + Number(pattern.exec(row.Note ?? "")?.[1] ?? 0), 0);
  expect(counted(/Late: (\d)/)).toBe(late.length);
  expect(counted(/Carried over: (\d)/)).toBe(submissions.filter((row) => row.is_banked === "TRUE").length);
  expect(rows.filter((row) => /^\d+$/.test(row.Note ?? ""))).toEqual([]);
});

test("weights are the published ones, and dates count from 1 October 2014", () => {
  expect(assessments.map((row) => [row.Assessment, row["Max mark"], row.Weight, row.Date])).toEqual([
    ["TMA 1", "100", "10", "20/10/2014"],
    ["TMA 2", "100", "20", "24/11/2014"],
    ["TMA 3", "100", "20", "26/01/2015"],
    ["TMA 4", "100", "20", "16/03/2015"],
    ["TMA 5", "100", "30", "04/05/2015"],
  ]);
});

test("the tracker has no GCSE average, no outcome and nothing about the person", () => {
  expect(rows.every((row) => row["Average GCSE"] === "")).toBe(true);
  expect(cellsOf("open-university/aaa-2014j.csv")[1]).toEqual([
    "Learner ID",
    "Course",
    "Qualification",
    "Subject",
    "Average GCSE",
    ...codes,
    "Note",
  ]);
});

test("the tab names the data set, its authors and its licence", () => {
  const { attribution } = readSample("open-university");
  expect(cellsOf("open-university/aaa-2014j.csv")[0]?.[0]).toBe(attribution);
  for (const part of ["Open University Learning Analytics Dataset", "Kuzilek", "CC BY 4.0", "creativecommons.org"])
    expect(attribution).toContain(part);
});

test("each learner's published result is their outcome: a grade, or the day on which they left", () => {
  const outcomes = rowsOf("open-university/outcomes.csv");
  const grades = outcomes.map((row) => row["Final grade"] ?? "");
  const count = (grade: string) => grades.filter((one) => one === grade).length;
  expect([count("Distinction"), count("Pass"), count("Fail"), count("")]).toEqual([24, 229, 46, 66]);
  for (const row of outcomes) {
    const leftOn = registrations.find((one) => one.id_student === row["Learner ID"])?.date_unregistration;
    expect([row["Learner ID"], row["Withdrawn on"] !== ""]).toEqual([row["Learner ID"], leftOn !== ""]);
  }
});

test("each learner has a nameless row in Learners with the published groups, and no group where none is published", () => {
  const people = source("studentInfo");
  const learners = rowsOf("open-university/learners.csv");
  expect(learners.map((row) => row["Learner ID"])).toEqual(people.map((row) => row.id_student));
  expect(learners.flatMap((row) => Object.keys(row)).filter((heading) => /name/i.test(heading))).toEqual([]);
  const count = (heading: string, answer: string) => learners.filter((row) => row[heading] === answer).length;
  expect([count("Sex", "Female"), count("Sex", "Male")]).toEqual([165, 200]);
  expect([count("SEND", "Yes"), count("SEND", "No")]).toEqual([19, 346]);
  // 17 in the most deprived tenth and 23 in the next; of 8 the band is not known.
  expect([count("Disadvantage", "Yes"), count("Disadvantage", "No"), count("Disadvantage", "")]).toEqual([40, 317, 8]);
});
