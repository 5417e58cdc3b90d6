import { defineTable } from "./define-table";

const asText = { kind: "text", filledBy: "add-on" } as const;
const asFigure = { kind: "number", filledBy: "add-on", numberFormat: "0.0#", width: 95 } as const;
const asDifference = { kind: "number", filledBy: "add-on", numberFormat: "+0.0#;-0.0#;0.0", width: 95 } as const;

export const groupsTable = defineTable(
  "Groups",
  "One row per group of learners and measure, written by Update department tabs. Each group stands beside all others, among them those of whom it is not recorded; where either side is of seven or fewer, both are withheld.",
  {
    characteristic: { ...asText, header: "By", aliases: [], required: true, width: 130, note: "For filtering." },
    group: { ...asText, header: "Group", aliases: [], required: true, width: 160, note: "From the Learners tab." },
    measure: {
      ...asText,
      header: "Measure",
      aliases: [],
      required: true,
      width: 180,
      note: "One number per learner, over all courses.",
    },
    learners: { ...asFigure, numberFormat: "0", header: "Learners", aliases: [], note: "For whom it is recorded." },
    value: {
      ...asFigure,
      header: "Mean",
      aliases: ["Value"],
      note: "Of the group; of a flag, the share of its learners.",
    },
    difference: { ...asDifference, header: "Difference", aliases: [], note: "To all other learners together." },
    from: { ...asDifference, header: "From", aliases: [], note: "95% interval of the difference." },
    to: { ...asDifference, header: "To", aliases: [], note: "95% interval of the difference." },
    verdict: {
      ...asText,
      header: "Beyond chance",
      aliases: [],
      width: 150,
      note: "Whether the whole interval lies on one side of 0.",
    },
    travel: {
      ...asText,
      header: "Direction of travel",
      aliases: [],
      width: 155,
      note: "Whether the gap of a group that is behind has grown or shrunk since the data point before, by more than chance; from Snapshots.",
    },
  },
);
