import { defineTable } from "./define-table";

const asText = { kind: "text", filledBy: "add-on", aliases: [] } as const;
const asCount = { kind: "count", filledBy: "add-on", aliases: [], numberFormat: "0", width: 105 } as const;
const asShare = { kind: "number", filledBy: "add-on", aliases: [], numberFormat: "0.0", width: 115 } as const;

const movedNote =
  "Since the data point before, of those in both. Needs eight who are worse, eight better and eight as they were.";

export const ruleEvidenceTable = defineTable(
  "Rule evidence",
  "How well the tiers that were kept foretold how courses ended, written by Evaluate the rule. One row per data point, outcome, flag and group; where a group, or a part of it that a figure is of, is of seven or fewer, its characteristic is withheld.",
  {
    dataPoint: { ...asText, header: "Data point", required: true, width: 120, note: "A data point of the Snapshots." },
    takenOn: { ...asText, header: "Kept on", width: 90, note: "The last day on which it was kept." },
    outcome: {
      ...asText,
      header: "Outcome",
      required: true,
      width: 130,
      note: "Failed or left: no award, or withdrawn. Left or below MEG: withdrawn, or a final grade below the agreed MEG, or the MEG, of that day. The choice is ours.",
    },
    flag: { ...asText, header: "Flag", required: true, width: 105, note: "The tiers that count as flagged." },
    by: {
      ...asText,
      header: "By",
      required: true,
      width: 120,
      note: "All learners, or a characteristic of the Learners tab.",
    },
    group: { ...asText, header: "Group", required: true, width: 140, note: "No rule reads it." },
    says: {
      ...asText,
      header: "What it says",
      width: 190,
      note: "Precision beside those not flagged: only where the 95% interval of the difference lies on one side of 0.",
    },
    learners: {
      ...asCount,
      header: "Enrolments",
      note: "Learners on a course who were still there and whose outcome is known. Not enough data counts as not flagged.",
    },
    outcomeShare: { ...asShare, header: "Outcome %", note: "Of all of them, how many had the outcome." },
    flaggedShare: { ...asShare, header: "Flagged %", note: "Of all of them, how many were flagged." },
    precision: {
      ...asShare,
      header: "Precision %",
      note: "Of those flagged, how many had the outcome. Needs ten flagged. Support after the flag lowers it.",
    },
    unflagged: {
      ...asShare,
      header: "Not flagged %",
      note: "Of those not flagged, how many had the outcome. Needs ten. The flag says something where precision is well above it.",
    },
    recall: {
      ...asShare,
      header: "Recall %",
      note: "Of those with the outcome, how many were flagged. Needs ten with the outcome.",
    },
    lead: {
      ...asCount,
      header: "Lead (days)",
      note: "Median from the first flag to the day they left, or to the last dated work of the course, for those flagged with the outcome. Needs ten.",
    },
    worse: { ...asShare, header: "Tier worse %", note: movedNote },
    better: { ...asShare, header: "Tier better %", note: movedNote },
    unknown: {
      ...asCount,
      header: "No outcome yet",
      note: "Learners on a course who are left out, since the Outcomes do not say.",
    },
  },
);
