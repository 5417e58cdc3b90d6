import { defineTable } from "./define-table";

const asText = { kind: "text", filledBy: "add-on", aliases: [], width: 110 } as const;
const asCount = { kind: "count", filledBy: "add-on", aliases: [], numberFormat: "0", width: 80 } as const;
const asPercent = { kind: "number", filledBy: "add-on", aliases: [], numberFormat: "0.0", width: 90 } as const;
const asPoints = { ...asPercent, numberFormat: "+0.0;-0.0;0.0" } as const;
const asGrades = { ...asPercent, numberFormat: "+0.00;-0.00;0.00" } as const;

export const resultsTable = defineTable(
  "Course results",
  "One row per course with final grades in Outcomes: how it ended, beside similar learners nationally, MEGs, forecasts and last year. Written by Update department tabs.",
  {
    course: { ...asText, header: "Course", required: true, note: "As in the trackers." },
    learners: { ...asCount, header: "Learners", required: true, note: "In a tracker, those who have left included." },
    grades: { ...asCount, header: "Final grades", note: "What the next columns count, where they say nothing else." },
    retention: { ...asPercent, header: "Retention %", note: "Of who was on the course at the year's first snapshot." },
    pass: { ...asPercent, header: "Pass rate %", note: "Of the final grades; without resits." },
    passFrom: { ...asPercent, header: "Pass from", note: "95% interval (Wilson)." },
    passTo: { ...asPercent, header: "Pass to", note: "95% interval (Wilson)." },
    passNationally: { ...asPercent, header: "Pass, similar learners", note: "By DfE's 16–18 transition matrices." },
    high: {
      ...asPercent,
      header: "High grades %",
      note: "A*–B, a Distinction or better in every part, or GCSE 7–9 (ours).",
    },
    highFrom: { ...asPercent, header: "High from", note: "95% interval (Wilson)." },
    highTo: { ...asPercent, header: "High to", note: "95% interval (Wilson)." },
    highNationally: { ...asPercent, header: "High, similar learners", note: "By DfE's 16–18 transition matrices." },
    achievement: { ...asPercent, header: "Achievement %", note: "Retention times pass rate, as FE counts it." },
    valueAdded: { ...asGrades, header: "Value added", note: "In grades, by DfE's 16–18 method." },
    valueFrom: { ...asGrades, header: "Value from", note: "95% interval." },
    valueTo: { ...asGrades, header: "Value to", note: "95% interval." },
    meg: {
      ...asPercent,
      header: "Reached MEG %",
      note: "Of the final grades with a MEG, the agreed one where there is one.",
    },
    megGrades: { ...asCount, header: "With a MEG", note: "How many final grades that is." },
    forecast: { ...asPercent, header: "Reached forecast %", note: "Of the final grades with a forecast." },
    forecastGrades: { ...asCount, header: "With a forecast", note: "How many final grades that is." },
    lastGrades: {
      ...asCount,
      header: "Last year's grades",
      note: "Final grades in Outcomes of learners of last year's snapshots who are not on the course any more.",
    },
    lastPass: { ...asPercent, header: "Pass last year %", note: "Of last year's grades." },
    passChange: { ...asPoints, header: "Pass, change", note: "In percentage points, against last year." },
    passChangeFrom: {
      ...asPoints,
      header: "Pass change from",
      note: "95% interval (Newcombe): a change from below to above 0 is within chance.",
    },
    passChangeTo: { ...asPoints, header: "Pass change to", note: "95% interval (Newcombe)." },
    lastHigh: { ...asPercent, header: "High last year %", note: "Of last year's grades." },
    highChange: { ...asPoints, header: "High, change", note: "In percentage points, against last year." },
    highChangeFrom: { ...asPoints, header: "High change from", note: "95% interval (Newcombe)." },
    highChangeTo: { ...asPoints, header: "High change to", note: "95% interval (Newcombe)." },
  },
);
