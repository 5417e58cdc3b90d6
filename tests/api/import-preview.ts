import type { ImportPreview } from "../../src/api/calls/import";

/** A made-up preview: a cell to fill, one to replace, a learner who is not here, one who may be, and a bad row. */
export function importPreview(over: Partial<ImportPreview> = {}): ImportPreview {
  const change = { sheet: "Physics", course: "PH1", key: "attendance", header: "Attendance %" } as const;
  return {
    today: "2026-01-15",
    headerRow: 1,
    rows: 6,
    columns: [
      { column: 0, heading: "Student ID", use: "learnerId", samples: ["101", "102", "103"] },
      { column: 1, heading: "YTD Attendance", use: "attendance", samples: ["91", "88", "good"] },
      { column: 2, heading: "House", use: "", samples: ["Red"] },
    ],
    uses: [
      { key: "learnerId", header: "Learner ID" },
      { key: "attendance", header: "Attendance %" },
    ],
    changes: [
      { ...change, row: 2, cell: "H2", learnerId: "101", name: "Sam Ash", before: "", after: 91, from: 2 },
      { ...change, row: 3, cell: "H3", learnerId: "102", name: "Jo Birch", before: 79, after: 88, from: 3 },
    ],
    same: 1,
    counts: { bad: 1, unmatched: 2 },
    unmatched: [
      { row: 5, learnerId: "999", name: "Kim Doe", course: "", reason: "Not here.", suggestion: null },
      {
        row: 6,
        learnerId: "",
        name: "Al Cole",
        course: "",
        reason: "Not here.",
        suggestion: { learnerId: "103", name: "Al Cole", hasBirth: true },
      },
    ],
    bad: [{ row: 4, heading: "YTD Attendance", found: "good", reason: "Expected a percentage from 0 to 100." }],
    notes: [],
    ...over,
  };
}
