import { readFileSync } from "node:fs";
import Papa from "papaparse";
import { tableIn } from "../../src/records/cell-table";
import { readSnapshots } from "../../src/records/enrolments";
import { readRecords } from "../../src/records/read-records";
import { ruleEvidenceTab } from "../../src/sheets/department-tabs/rule-evidence-tab";
import { assessmentsTable } from "../../src/tables/assessments";
import { coursesTable } from "../../src/tables/courses";
import { outcomesTable } from "../../src/tables/outcomes";
import { snapshotsTable } from "../../src/tables/snapshots";
import { departmentOf } from "../support/department";
import { cellsOf, type Row, rowsOf } from "./read-sample";

const sample = "open-university";
/** Typed as text, with an apostrophe before it. */
const plain = (text = "") => text.replace(/^'/, "");
const cellsIn = (file: string) => cellsOf(`${sample}/${file}.csv`).map((row) => row.map(plain));

const department = departmentOf({
  assessments: readRecords(tableIn(cellsIn("assessments"), assessmentsTable), [], ["code"]),
  courses: readRecords(tableIn(cellsIn("courses"), coursesTable), [], ["code"]),
  snapshots: readSnapshots(tableIn(cellsIn("snapshots"), snapshotsTable), []),
  outcomes: readRecords(tableIn(cellsIn("outcomes"), outcomesTable), [], ["learnerId"]),
});

const published = (file: string) =>
  new Map(
    Papa.parse<Row>(readFileSync(`data/oulad/${file}.csv`, "utf8"), { header: true }).data.map((row) => [
      row.id_student,
      row,
    ]),
  );
const [people, registrations] = [published("studentInfo"), published("studentRegistration")];
const dayOf = (iso: string) => (Date.parse(iso) - Date.UTC(2014, 9, 1)) / 86_400_000;
const percent = (part: number, whole: number) => Math.round((1000 * part) / whole) / 10;

/** The same figures straight from the published files: what was kept beside the result, without those who had left. */
function countedByHand(dataPoint: string, tiers: readonly string[]) {
  const here = rowsOf(`${sample}/snapshots.csv`).filter((row) => {
    const leftOn = registrations.get(row["Learner ID"])?.date_unregistration ?? "";
    return row["Data point"] === dataPoint && (leftOn === "" || Number(leftOn) > dayOf(plain(row["Taken on"])));
  });
  const hasFailed = (row: Row) => ["Fail", "Withdrawn"].includes(people.get(row["Learner ID"])?.final_result ?? "");
  const flagged = here.filter((row) => tiers.includes(row["Risk tier"] ?? ""));
  const failed = here.filter(hasFailed);
  const caught = flagged.filter(hasFailed);
  return [
    here.length,
    percent(failed.length, here.length),
    percent(flagged.length, here.length),
    percent(caught.length, flagged.length),
    percent(failed.length - caught.length, here.length - flagged.length),
    percent(caught.length, failed.length),
  ];
}

const rows = ruleEvidenceTab.rows(department).filter(({ by }) => by === "All learners");
const page = readFileSync("docs/rule-evidence.md", "utf8").replace(/ +/g, " ");

test.each([
  ["After TMA 2", "Red", ["Red"]],
  ["After TMA 2", "Amber or Red", ["Red", "Amber"]],
  ["After TMA 4", "Red", ["Red"]],
  ["After TMA 4", "Amber or Red", ["Red", "Amber"]],
])("%s, %s: the tab and its page say what the published records say", (dataPoint, flag, tiers) => {
  const counted = countedByHand(dataPoint, tiers);
  const row = rows.find((one) => one["dataPoint"] === dataPoint && one["flag"] === flag);
  const keys = ["learners", "outcomeShare", "flaggedShare", "precision", "unflagged", "recall"];
  expect(keys.map((key) => row?.[key])).toEqual(counted);
  expect(page).toContain(`| ${[dataPoint, flag, ...counted].join(" | ")} |`);
});
