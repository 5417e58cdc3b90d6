import type { FoundColumn, SheetInspection } from "../../src/api/calls/inspect-sheet";
import type { Input } from "../../src/api/contract";
import { decimal } from "../parts/decimal";

/** What the user has chosen so far, as it stands in the form. */
export interface Draft {
  /** By column. */
  readonly uses: Readonly<Record<number, string>>;
  readonly maxMarks: Readonly<Record<number, string>>;
  readonly weights: Readonly<Record<number, string>>;
  readonly qualification: string;
  readonly subject: string;
}

const byColumn = <Value>(columns: readonly FoundColumn[], value: (column: FoundColumn) => Value) =>
  Object.fromEntries(columns.map((column) => [column.column, value(column)]));

/** The draft that takes every guess as right. */
export function draftOf({ columns, questions }: SheetInspection): Draft {
  const guess = (about: "qualification" | "subject") =>
    questions.flatMap((question) => (question.about === about ? [question.guess] : []))[0] ?? "";
  return {
    uses: byColumn(columns, ({ use }) => use),
    maxMarks: byColumn(columns, ({ maxMark }) => String(maxMark ?? 100)),
    weights: byColumn(columns, ({ weight }) => String(weight ?? 1)),
    qualification: guess("qualification"),
    subject: guess("subject"),
  };
}

/** Uses a column as the learner ID, and the one that was so before as nothing. */
export function withLearnerId(draft: Draft, column: number | undefined): Draft {
  const others = Object.entries(draft.uses).map(([other, use]) => [other, use === "learnerId" ? "" : use]);
  const chosen = column === undefined ? [] : [[column, "learnerId"]];
  return { ...draft, uses: Object.fromEntries([...others, ...chosen]) };
}

/** What the server is asked to do. A number that cannot be read becomes NaN, which the contract refuses with a sentence. */
export function planOf({ sheet, headerRow, columns, questions }: SheetInspection, draft: Draft): Input<"setUpSheet"> {
  const used = columns.map(({ column, heading }) => ({ column, heading, key: draft.uses[column] ?? "" }));
  const asked = new Set(questions.map(({ about }) => about));
  return {
    sheet,
    headerRow,
    columns: used.filter(({ key }) => key !== "" && key !== "assessment"),
    assessments: used
      .filter(({ key }) => key === "assessment")
      .map(({ column, heading }) => ({
        column,
        heading,
        maxMark: decimal(draft.maxMarks[column]),
        weight: decimal(draft.weights[column]),
      })),
    constants: {
      ...(asked.has("qualification") && { qualification: draft.qualification }),
      ...(asked.has("subject") && { subject: draft.subject }),
    },
  };
}
