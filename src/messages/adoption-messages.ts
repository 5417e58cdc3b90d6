/** What is asked and said of a sheet that we never saw. */
const questions = {
  learnerId: "Which column tells learners apart? A name is not enough where two learners share it.",
  qualification: "Which qualification is this sheet for?",
  subject: "Which subject is this sheet for?",
  attitude: "Which end of the attitude scale is the best? The answer holds for the whole workbook.",
};

/** About one column, which `place` names. */
const aboutColumn = {
  maximum: (place: string) => `${place}: out of how many are these marks? Nothing in the sheet says.`,
  weight: (place: string) =>
    `${place}: out of how many are these marks, and how much do they count? The number in brackets may be either.`,
  heading: (place: string) => `${place}: another column has the same heading. What is it, and out of how many?`,
  marks: (place: string) =>
    `${place}: are these marks? 0 and 1 may only say that work came; marks such as 8/10 cannot be read, and some have become dates.`,
  attendance: (place: string) => `${place}: these are counts of sessions, not a percentage. Is there one elsewhere?`,
  direction: (place: string) =>
    `${place}: does + stand for the better, and are these grades above or below the target? If not, or if nobody knows, leave it as it is.`,
  column: (place: string) => `${place}: what is in this column?`,
};

const from = {
  heading: (found: string) => `From "${found}" in the heading.`,
  "number format": (found: string) => `From the number format, ${found}.`,
  cells: (found: string) => (found === "" ? "From its cells." : `From its cells, ${found}.`),
  "row of maxima": (found: string) => `From the row of maximum marks, ${found}.`,
  "columns beside": (found: string) => `From the columns beside it, ${found}.`,
};

const doubts = {
  "mostly Red": "More than half of the learners would be Red. Is this answer right?",
  "low average": "The class average would be below 25%. Is this answer right?",
  "high average": "The class average would be above 95%. Is this answer right?",
  "all of one tier": "All learners would have the same tier. Is this answer right?",
  "one ID for several":
    "One ID stands beside several names, as a long number does that was rounded to 1.23457E+09: it tells nobody apart. Is this the column of IDs?",
  "no MEG": "No learner would have a minimum expected grade. Is this answer right?",
};

type About = keyof typeof questions | keyof typeof aboutColumn;

export const adoptionMessages = {
  questions,
  column: (letter: string, heading: string) => (heading === "" ? `Column ${letter}` : `Column ${letter}, ${heading}`),
  asked: (about: About, place: string) =>
    about in aboutColumn
      ? aboutColumn[about as keyof typeof aboutColumn](place)
      : questions[about as keyof typeof questions],
  doubts,
  why: (by: keyof typeof from, found: string) => from[by](found),
};
