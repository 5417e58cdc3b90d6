/** The short guide of the Help page: headings, each with terms and what they mean. */
export const guide = {
  title: "Help",
  safeguarding: "Safeguarding",
  safeguardingText:
    "Not here. Never write safeguarding details in this sheet. Speak to your designated safeguarding lead straight away; in immediate danger, call 999.",
  sections: [
    {
      heading: "A first minute",
      lines: [
        ["Teachers", "type marks in the assessment columns. The rest of the row follows."],
        ["Tutors", "select a learner's row and choose Use selected row on the Learner page of this panel."],
        ["Heads of department", "filter Risk tier, then read Reasons and Required action."],
      ],
    },
    {
      heading: "Marks and codes",
      lines: [
        ["A number", "the mark, out of the assessment's max mark."],
        ["Blank", "not yet marked. Never counted as zero."],
        ["ABS", "absent. Not counted."],
        ["NS", "not submitted. Counts as missing work."],
        ["EX", "exempt. Not counted."],
      ],
    },
    {
      heading: "What the columns mean",
      lines: [
        ["MEG", "minimum expected grade: what learners with the same GCSE average reached nationally, on average."],
        [
          "Agreed MEG",
          "the grade agreed by professional judgement. The gap is measured against it where there is one.",
        ],
        ["Aspirational", "a stretching grade, above the MEG."],
        ["Average %", "weighted average of the marked work."],
        ["Working at", "the average as a grade, by the course's boundaries in Courses."],
        ["Gap to MEG", "grades above (+) or below (−) the MEG."],
        ["Progress band", "progress against learners of the same course with a similar start."],
      ],
    },
    {
      heading: "Risk tiers",
      lines: [
        ["Amber", "one trigger, such as attendance below the threshold."],
        ["Red", "triggers of two kinds, or one severe trigger."],
        ["Not enough data", "too little is recorded to say that a learner is on track."],
      ],
    },
    {
      heading: "Change a rule",
      lines: [
        ["Policy tab", "holds every threshold. Change a value there and every tier follows at once."],
        ["Courses tab", "holds grade boundaries."],
        ["Assessments tab", "holds max marks and weights."],
        ["Local targets tab", "holds your own targets where there is no national table."],
      ],
    },
    {
      heading: "Something looks wrong",
      lines: [
        ["Check and repair", "in the menu puts formulas and colours back. It never changes what people typed."],
        ["No benchmark", "means that no national figure exists for that subject or baseline."],
      ],
    },
  ],
} as const;
