import { defineTable } from "./define-table";
import { asDay, asText, recordIdentity, recordLearner, recordOrigin } from "./record-columns";

const long = { ...asText, width: 220 } as const;

/** What policy 9.1.2 looks at and what 9.1.3 agrees. */
export const reviewsTable = defineTable(
  "Reviews",
  "One row per progress review; a learner's rows are the Individual Learning Plan. No safeguarding detail belongs here.",
  {
    ...recordLearner,
    date: { ...asDay, header: "Date", aliases: ["Review held"], note: "When it was held." },
    heldBy: { ...asText, header: "Held by", aliases: ["Led by"], width: 140, note: "Who held it." },
    performance: {
      ...long,
      header: "Performance against target",
      aliases: ["Performance"],
      note: "Each subject's baseline, MEG, aspirational grade and where the learner stands, as prepared on that day.",
    },
    attendance: {
      ...long,
      header: "Attendance and punctuality",
      aliases: ["Attendance"],
      note: "Online and hybrid sessions included.",
    },
    behaviour: {
      ...long,
      header: "Behaviour and engagement",
      aliases: ["Behaviour"],
      note: "As agreed with the learner.",
    },
    effort: { ...long, header: "Effort", aliases: [], note: "As agreed with the learner." },
    wellbeing: {
      ...long,
      header: "Wellbeing and motivation",
      aliases: ["Wellbeing"],
      note: "Only what may be read by everyone with this sheet; never safeguarding detail.",
    },
    goal: { ...long, header: "Longer-term goal", aliases: ["Goal"], note: "University, apprenticeship, employment." },
    comments: { ...long, header: "Comments", aliases: [], note: "What was said." },
    learnerActions: {
      ...long,
      header: "Learner's actions",
      aliases: ["Learner actions"],
      note: "What the learner does.",
    },
    collegeActions: {
      ...long,
      header: "College's actions",
      aliases: ["College actions"],
      note: "What the college does.",
    },
    targets: {
      ...long,
      header: "Updated targets",
      aliases: [],
      note: "What the learner aims at until the next review.",
    },
    agreedMegs: {
      ...long,
      header: "Agreed MEG changes",
      aliases: [],
      note: "Each course with its grade, who agreed it and why. The tracker has the grade.",
    },
    nextReview: { ...asDay, header: "Next review", aliases: [], note: "When the next one is." },
    ...recordOrigin,
    ...recordIdentity,
  },
);
