// What the person who knows the sheet answers to what *Use this sheet* asks, from the sheet's NAME.json.

const placeOf = (letter) => [...letter].reduce((place, one) => place * 26 + one.charCodeAt(0) - 64, 0) - 1;

/** Every question that a person has to answer: those of the list, and each column marked as one to ask about that no question offers. */
export function questionsIn({ questions, columns }) {
  const offered = new Set(questions.flatMap(({ column, choices = [] }) => [column, ...choices]));
  const unsure = columns.filter(({ certainty, column }) => certainty === "ask" && !offered.has(column));
  return [...questions, ...unsure.map(({ column }) => ({ about: "column", column }))];
}

/** What nobody can know from the sheet and was taken for known all the same. */
export function notAsked(inspection, { cannotBeKnown }) {
  const questions = questionsIn(inspection);
  const isAbout =
    ({ about, column }) =>
    (question) =>
      question.column === undefined ? question.about === about : question.column === (column && placeOf(column));
  return cannotBeKnown.filter((unknown) => !questions.some(isAbout(unknown)));
}

/** The plan that set-up is sent: guesses as they are, and the right answer to each question. */
export function answered(inspection, { columns, answers }) {
  const questions = questionsIn(inspection);
  const right = new Map(columns.map((column) => [placeOf(column.column), column]));
  const asked = new Set(questions.flatMap(({ column }) => (column === undefined ? [] : [column])));
  if (questions.some(({ about }) => about === "learnerId"))
    asked.add([...right.keys()].find((place) => right.get(place).use === "learnerId"));
  const used = inspection.columns
    .map((found) => (asked.has(found.column) ? { ...found, ...rightUse(right.get(found.column)) } : found))
    .filter(({ use }) => use !== "");
  const constants = questions
    .filter(({ about }) => about !== "learnerId" && about !== "column")
    .map(({ about, guess }) => [about, answers[about] ?? guess])
    .filter(([, answer]) => typeof answer === "string" && answer !== "");
  return {
    sheet: inspection.sheet,
    headerRow: inspection.headerRow,
    columns: used
      .filter(({ use }) => use !== "assessment")
      .map(({ column, heading, use }) => ({ column, heading, key: use })),
    assessments: used
      .filter(({ use }) => use === "assessment")
      .map(({ column, heading, maxMark, weight = 1 }) => ({ column, heading, maxMark, weight })),
    constants: Object.fromEntries(constants),
  };
}

/** A count of sessions is no column of the tracker: without a share to put in its place it is left. */
const rightUse = ({ use, maxMark, weight }) =>
  use === "attendanceCount" ? { use: "" } : { use, ...(maxMark !== undefined && { maxMark, weight }) };
