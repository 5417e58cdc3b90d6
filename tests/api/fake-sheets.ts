import type { SheetFunctions } from "../../src/api/handlers";
import { enrolment } from "./enrolment";
import { fakeRecords } from "./fake-records";
import { importPreview } from "./import-preview";
import { whatIf } from "./what-if";
import { support } from "./support";

/** A workbook with one learner and one sheet to set up. */
export function fakeSheets(over: Partial<SheetFunctions> = {}): SheetFunctions {
  return {
    bringMadeUp: ({ step }) => ({ ...(step < 5 && { next: step + 1 }), done: `Step ${step + 1} is done.` }),
    showPlace: ({ place }) => ({ where: "Year 12, C4", shown: place }),
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
          { column: 0, heading: "Code", use: "", certainty: "sure" },
          { column: 1, heading: "Surname", use: "surname", certainty: "sure" },
          {
            column: 2,
            heading: "GCSE APS",
            use: "prior",
            certainty: "guess",
            judged: { what: "score", why: { from: "heading", found: "gcse aps" } },
          },
          {
            column: 3,
            heading: "Test 1",
            use: "assessment",
            certainty: "guess",
            judged: { what: "mark", why: { from: "heading", found: "(40)" } },
            maxMark: 40,
            weight: 1,
          },
          { column: 4, heading: "Comment", use: "", certainty: "sure" },
          { column: 6, heading: "MEG", use: "meg", certainty: "sure", isOurs: true },
        ],
        questions: [
          { about: "learnerId", choices: [0] },
          { about: "subject", guess: "Physics" },
        ],
        whole: { qualification: "", subject: "Physics", attitude: "" },
        computed: [
          { key: "average", header: "Average %", needs: [{ keys: ["assessment"], words: "an assessment" }] },
          {
            key: "workingAt",
            header: "Working at",
            needs: [
              { keys: ["average"], words: "Average %" },
              { keys: ["course"], words: "Course" },
            ],
          },
        ],
      },
      samples: [["A1", "A2"], ["Example"], ["6.2"], ["31", "ABS"]],
    }),
    previewSetUp: () => ({
      outcome: {
        learners: 24,
        tiers: { Red: 3, Amber: 6, "Not enough data": 1, "On track": 14 },
        average: { mean: 64, lowest: 31.5, highest: 88 },
        first: [
          {
            name: "Ash, Sam",
            tier: "Red",
            reasons: ["Severe: Average 31.5% (below 40%)"],
            average: 31.5,
            passed: ["average"],
          },
          { name: "Birch, Jo", tier: "On track", reasons: [], average: 72, passed: [] },
        ],
        doubts: [],
      },
      tierPlace: { column: 2, comes: true },
    }),
    setUpSheet: () => ({ summary: "Set up.", lines: [{ kind: "done", where: "Year 12, column G", text: "Added." }] }),
    ...fakeRecords,
    openView: () => undefined,
    previewImport: () => importPreview(),
    applyImport: () => ({ summary: "1 cell filled.", lines: [{ kind: "done", where: "Physics", text: "Filled." }] }),
    undoImport: () => ({ summary: "The import is undone: 1 cell as before.", lines: [] }),
    print: () => undefined,
    addAssessment: () => ({ sentences: ["It stands."] }),
    addLearner: () => ({ sentences: ["It stands."] }),
    learnerLeft: () => ({ sentences: ["It stands."] }),
    learnerMoved: () => ({ sentences: ["It stands."] }),
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
