import { callMessages } from "../messages/call-messages";
import { functionMessages } from "../messages/function-messages";
import type { FoundColumn as TrackerColumn, Inspection, Question } from "../tables/inspection";
import { tracker } from "../tables/tracker";
import { columnLetter } from "../tables/tracker-addresses";
import type { FoundColumn, SheetInspection } from "./calls/inspect-sheet";

const certaintyBy = { heading: "sure", note: "sure", formula: "sure", alias: "guess" } as const satisfies Record<
  TrackerColumn["by"],
  FoundColumn["certainty"]
>;

const questionText = {
  learnerId: functionMessages.setUp.whichLearnerId,
  qualification: functionMessages.setUp.whichQualification,
  subject: functionMessages.setUp.whichSubject,
};

const ask = (question: Question): SheetInspection["questions"][number] => {
  const text = questionText[question.about];
  return question.about === "learnerId" ? { ...question, text, choices: [...question.choices] } : { ...question, text };
};

/** An inspection as the sidebar shows it: column by column, with samples and what each can be used as. */
export function describeInspection(inspection: Inspection, samples: readonly (readonly string[])[]): SheetInspection {
  const { sheet, headerRow, rows, adds, lacks, questions } = inspection;
  const ours = inspection.columns.filter(({ by }) => by === "formula");
  const asked = new Set(questions.flatMap((question) => (question.about === "learnerId" ? question.choices : [])));
  const found: Omit<FoundColumn, "letter" | "samples">[] = [
    ...inspection.columns
      .filter((column) => !ours.includes(column))
      .map(({ column, heading, key, by }) => ({ column, heading, use: key, certainty: certaintyBy[by] })),
    ...inspection.assessments.map(({ column, heading, maxMark, weight, listed }) => {
      const certainty = listed ? ("sure" as const) : ("guess" as const);
      return { column, heading, use: "assessment", certainty, maxMark, weight };
    }),
    ...inspection.others.map(({ column, heading }) => {
      const certainty = asked.has(column) ? ("ask" as const) : ("sure" as const);
      return { column, heading, use: "", certainty };
    }),
  ];
  return {
    sheet,
    headerRow,
    rows,
    alreadyTracker: ours.length > 0,
    columns: found
      .sort((a, b) => a.column - b.column)
      .map((one) => ({ ...one, letter: columnLetter(one.column), samples: [...(samples[one.column] ?? [])] })),
    questions: questions.map(ask),
    uses: tracker.keys.map((key) => ({ key, header: tracker.columns[key].header, note: tracker.columns[key].note })),
    adds: [...adds],
    lacks: lacks.map(({ header, needs }) => callMessages.lacks(header, needs)),
  };
}
