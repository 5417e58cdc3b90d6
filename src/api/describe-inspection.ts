import { whatComes } from "../domain/adoption/what-comes";
import { allQualifications } from "../domain/qualifications/all-qualifications";
import { attitudeScales } from "../domain/risk/attitude-scale";
import { adoptionMessages as words } from "../messages/set-up-messages";
import { callMessages } from "../messages/panel-messages";
import type { InspectedColumn, Inspection, Question } from "../tables/inspection";
import { tracker } from "../tables/tracker";
import { columnLetter } from "../tables/tracker-addresses";
import type { FoundColumn, SheetInspection, SheetQuestion } from "./calls/inspect-sheet";

/** An inspection as the sidebar shows it: column by column, with samples and what each can be used as. */
export function describeInspection(inspection: Inspection, samples: readonly (readonly string[])[]): SheetInspection {
  const { sheet, headerRow, rows, columns, questions, whole, computed } = inspection;
  const { adds, lacks } = whatComes(usedIn(inspection), computed);
  const samplesOf = ({ column }: InspectedColumn) => [...(samples[column] ?? [])];
  const asked = new Set(questions.filter(({ about }) => about === "learnerId").flatMap(({ choices }) => choices ?? []));
  return {
    sheet,
    headerRow,
    rows,
    alreadyTracker: columns.some(({ isOurs }) => isOurs),
    own: columns.flatMap(({ isOurs, use }) => (isOurs ? [use] : [])),
    columns: columns
      .filter(({ isOurs }) => !isOurs)
      .map((one) => described(one, samplesOf(one), one.use === "" && asked.has(one.column))),
    questions: questions.map((question) => ask(question, columns)),
    whole: (["qualification", "subject", "attitude"] as const).flatMap((about) => {
      const guess = whole[about];
      if (guess === undefined) return [];
      return [{ about, text: words.questions[about], guess, ...choicesFor(about) }];
    }),
    uses: tracker.keys.map((key) => ({ key, header: tracker.columns[key].header, note: tracker.columns[key].note })),
    computed: computed.map(({ key, header, needs }) => ({
      key,
      header,
      needs: needs.map(({ keys, words: text }) => ({ keys: [...keys], words: text })),
    })),
    adds: [...adds],
    lacks: lacks.map(({ header, needs }) => callMessages.lacks(header, needs)),
  };
}

/** A college may have a qualification of its own; the others are known by many spellings, and best chosen. */
function choicesFor(about: "qualification" | "subject" | "attitude") {
  if (about === "qualification") return { offers: allQualifications().map(({ name }) => name) };
  return about === "attitude" ? { answers: [...attitudeScales] } : {};
}

/** A question that is answered gives the tracker the column. */
const usedIn = ({ columns, questions }: Inspection) =>
  new Set([...columns.map(({ use }) => use), ...questions.map(({ about }) => about)].filter((use) => use !== ""));

function described({ column, heading, ...one }: InspectedColumn, samples: string[], isAsked: boolean): FoundColumn {
  const { use, certainty, judged, maxMark, weight, code } = one;
  const why = judged && words.why[judged.why.from](judged.why.found);
  return {
    column,
    letter: columnLetter(column),
    heading,
    samples,
    use,
    certainty: isAsked ? "ask" : certainty,
    ...(why && { why }),
    ...(maxMark !== undefined && { maxMark }),
    ...(weight !== undefined && { weight }),
    ...(code !== undefined && { code }),
  };
}

function ask({ choices, ...question }: Question, columns: readonly InspectedColumn[]): SheetQuestion {
  const about = columns.find(({ column }) => column === question.column);
  const place = about === undefined ? "" : words.column(columnLetter(about.column), about.heading);
  return {
    ...question,
    text: words.asked(question.about, place),
    ...(choices && { choices: [...choices] }),
  };
}
