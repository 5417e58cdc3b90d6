import { defineTable } from "./define-table";
import { choice } from "./kind";

const typedText = { kind: "text", filledBy: "people", numberFormat: "@" } as const;
/** Each row has the decimals of its indicator. */
const figures = { kind: "number", numberFormat: "0.0#", width: 90 } as const;
const typedFigure = { ...figures, filledBy: "people" } as const;
const writtenText = { kind: "text", filledBy: "add-on" } as const;
const writtenFigure = { ...figures, filledBy: "add-on" } as const;

export const scorecardTable = defineTable(
  "Scorecard",
  "One row per indicator. Update department tabs measures the ready ones; a row of your own is kept and judged as well.",
  {
    indicator: {
      ...typedText,
      header: "Indicator",
      aliases: ["Measure", "Performance indicator"],
      required: true,
      width: 260,
      note: "Tells rows apart. Add rows of your own below.",
    },
    rating: {
      ...writtenText,
      header: "RAG",
      aliases: ["Rating", "RAG rating"],
      width: 110,
      centred: true,
      note: "R is worse than the baseline, A between baseline and target, G has reached the target; else what is missing.",
    },
    travel: {
      ...writtenText,
      header: "Direction of travel",
      aliases: ["Travel", "DoT"],
      width: 155,
      note: "Since the previous figure, with its own rating: better G, unchanged A, worse R.",
    },
    current: {
      ...writtenFigure,
      header: "Current",
      aliases: ["Current figure"],
      note: "Measured, or your own figure.",
    },
    previous: {
      ...writtenFigure,
      header: "Previous",
      aliases: ["Previous figure"],
      note: "At the data point before, from Snapshots; or your own.",
    },
    baseline: {
      ...typedFigure,
      header: "Baseline",
      aliases: ["Outturn", "Starting point"],
      note: "Typed: where it started, in the indicator's own unit: 95 for 95%.",
    },
    target: { ...typedFigure, header: "Target", aliases: [], note: "Typed: where it should be, in the same unit." },
    tolerance: {
      ...typedFigure,
      header: "Tolerance",
      aliases: [],
      note: "Typed, if wanted: how far short of the target still counts as reached.",
    },
    similar: {
      ...writtenFigure,
      header: "Similar learners",
      aliases: ["Statistical neighbours"],
      width: 135,
      note: "What learners with the same start came to nationally, where DfE publishes it.",
    },
    similarYear: { ...writtenText, header: "Similar, year", aliases: [], width: 115, note: "The year of that figure." },
    national: {
      ...typedFigure,
      header: "National",
      aliases: ["England"],
      note: "Typed; filled in where DfE publishes one.",
    },
    nationalYear: { ...typedText, header: "National, year", aliases: [], width: 150, note: "The year of that figure." },
    count: {
      ...writtenFigure,
      numberFormat: "0",
      header: "Counted",
      aliases: [],
      note: "How many learners or results the current figure rests on.",
    },
    exception: {
      ...writtenText,
      header: "Exception",
      aliases: ["Exceptions"],
      width: 290,
      note: "Every red one; it stays open until both commentary and action are written.",
    },
    commentary: { ...typedText, header: "Commentary", aliases: [], width: 260, note: "Typed: required when red." },
    action: { ...typedText, header: "Action", aliases: ["Actions"], width: 260, note: "Typed: required when red." },
    plan: {
      ...writtenText,
      header: "Recovery plan",
      aliases: [],
      width: 290,
      note: "What the Recovery plans tab holds for it, and what that plan lacks.",
    },
    polarity: {
      ...typedText,
      kind: choice(["H", "L", "T"]),
      header: "Polarity",
      aliases: [],
      width: 85,
      note: "H: high is good. L: low is good. T: near the target is good.",
    },
    frequency: {
      ...typedText,
      kind: choice(["M", "T", "A"]),
      header: "Frequency",
      aliases: [],
      width: 95,
      note: "M monthly, T termly, A annually.",
    },
    status: {
      ...typedText,
      kind: choice(["Provisional", "Final"]),
      header: "Status",
      aliases: [],
      width: 110,
      note: "Whether the figure may still change.",
    },
    definition: { ...typedText, header: "Definition", aliases: [], width: 320, note: "What is counted over what." },
    source: {
      ...typedText,
      header: "Source",
      aliases: ["Data source"],
      width: 240,
      note: "Where the figure comes from.",
    },
    ownFigure: {
      ...typedFigure,
      header: "Own figure",
      aliases: [],
      note: "Typed: comes before the measured one; all there is for an indicator of your own.",
    },
    ownPrevious: { ...typedFigure, header: "Own previous", aliases: [], note: "Typed: the previous figure, likewise." },
  },
);
