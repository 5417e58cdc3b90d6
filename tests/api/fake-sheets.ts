import type { SheetFunctions } from "../../src/api/handlers";
import { enrolment } from "./enrolment";
import { fakeRecords } from "./fake-records";
import { importPreview } from "./import-preview";
import { whatIf } from "./what-if";
import { support } from "./support";

/** A workbook with one learner and one sheet to set up. */
export function fakeSheets(over: Partial<SheetFunctions> = {}): SheetFunctions {
  return {
    card: () => ({
      kind: "learner",
      learner: { id: "10231", name: "Ada Example", tutor: "T. Tutor", tutorGroup: "12A" },
      overall: "Amber",
      overallWhy: "",
      enrolments: [
        enrolment({ tier: "On track" }),
        enrolment({ subject: "Physics", tier: "Amber" }),
        enrolment({ subject: "Chemistry", tier: null }),
      ],
      support: support(),
    }),
    inspectSheet: () => ({
      inspection: {
        sheet: "Year 12",
        headerRow: 3,
        rows: 24,
        columns: [
          { column: 1, heading: "Surname", key: "surname", by: "heading" },
          { column: 2, heading: "GCSE APS", key: "prior", by: "alias" },
          { column: 6, heading: "MEG", key: "meg", by: "formula" },
        ],
        assessments: [{ column: 3, heading: "Test 1", maxMark: 40, weight: 1, listed: false }],
        others: [
          { column: 0, heading: "Code" },
          { column: 4, heading: "Comment" },
        ],
        questions: [
          { about: "learnerId", choices: [0] },
          { about: "subject", guess: "Physics" },
        ],
        adds: ["Average %"],
        lacks: [{ header: "Working at", needs: ["Course", "Average %"] }],
      },
      samples: [["A1", "A2"], ["Example"], ["6.2"], ["31", "ABS"]],
    }),
    setUpSheet: () => ({ summary: "Set up.", lines: [{ kind: "done", where: "Year 12, column G", text: "Added." }] }),
    ...fakeRecords,
    openView: () => undefined,
    previewImport: () => importPreview(),
    applyImport: () => ({ summary: "1 cell filled.", lines: [{ kind: "done", where: "Physics", text: "Filled." }] }),
    print: () => undefined,
    keepReport: () => ({ tab: "Department report 2030-01-15" }),
    keepAsValues: () => ({
      summary: "14 columns are values now.",
      lines: [{ kind: "done", where: "Physics", text: "Kept." }],
    }),
    whatIf,
    changePolicy: () => ({ summary: "The Policy was changed." }),
    ...over,
  };
}
