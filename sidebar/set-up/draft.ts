import { neededOfAll, whatComes } from "../../src/domain/adoption/what-comes";
import type { FoundColumn, SheetInspection } from "../../src/api/calls/inspect-sheet";
import type { Input } from "../../src/api/contract";
import { decimal } from "../parts/decimal";

type Whole = SheetInspection["whole"][number];
type Plan = Input<"setUpSheet">;

/** What the user has chosen so far, as it stands in the form. */
export interface Draft {
  /** By column; undefined for one that is asked about and not answered yet. */
  readonly uses: Readonly<Record<number, string | undefined>>;
  readonly maxMarks: Readonly<Record<number, string>>;
  readonly weights: Readonly<Record<number, string>>;
  /** What holds for the whole sheet. */
  readonly whole: Readonly<Record<Whole["about"], string>>;
}

const byColumn = <Value>(columns: readonly FoundColumn[], value: (column: FoundColumn) => Value) =>
  Object.fromEntries(columns.map((column) => [column.column, value(column)]));

/** The columns that are asked about one by one. */
export const askedColumns = ({ questions }: SheetInspection): ReadonlyMap<number, string> =>
  new Map(
    questions.flatMap(({ about, column, text }) =>
      column === undefined || about === "attitude" ? [] : [[column, text] as const],
    ),
  );

/** The draft that takes every guess as right. */
export function draftOf(sheet: SheetInspection): Draft {
  const { columns, whole } = sheet;
  const asked = askedColumns(sheet);
  const guesses = new Map(whole.map(({ about, guess }) => [about, guess]));
  return {
    uses: byColumn(columns, ({ column, use }) => (use === "" && asked.has(column) ? undefined : use)),
    maxMarks: byColumn(columns, ({ maxMark }) => String(maxMark ?? "")),
    weights: byColumn(columns, ({ weight }) => String(weight ?? 1)),
    whole: {
      qualification: guesses.get("qualification") ?? "",
      subject: guesses.get("subject") ?? "",
      attitude: guesses.get("attitude") ?? "",
    },
  };
}

/** Uses a column as the learner ID, and the one that was so before as nothing. */
export function withLearnerId(draft: Draft, column: number | undefined): Draft {
  const others = Object.entries(draft.uses).map(([other, use]) => [other, use === "learnerId" ? "" : use]);
  const chosen = column === undefined ? [] : [[column, "learnerId"]];
  return { ...draft, uses: Object.fromEntries([...others, ...chosen]) };
}

/** Columns of ours that stand already are used too: what they say is not asked again. */
const usedIn = ({ own }: SheetInspection, { uses }: Draft) =>
  new Set([...own, ...Object.values(uses).flatMap((use) => use || [])]);

/** What is asked of the whole sheet, as its columns are used now. */
export function wholeQuestions(sheet: SheetInspection, draft: Draft): Whole[] {
  const used = usedIn(sheet, draft);
  const needed = new Set<string>([...neededOfAll(used), ...(used.has("attitude") ? ["attitude"] : [])]);
  return sheet.whole.filter(({ about }) => needed.has(about));
}

/** What would be added, and what could not be worked out, as things stand in the form. A learner ID is always asked for. */
export function comingWith(sheet: SheetInspection, draft: Draft) {
  const { constants } = planOf(sheet, draft);
  return whatComes(new Set(["learnerId", ...usedIn(sheet, draft), ...Object.keys(constants)]), sheet.computed);
}

/** What the server is asked to do. A number that cannot be read becomes NaN, which the contract refuses with a sentence. */
export function planOf(sheet: SheetInspection, draft: Draft): Plan {
  const { sheet: name, headerRow, columns } = sheet;
  const used = columns.map(({ column, heading }) => ({ column, heading, key: draft.uses[column] ?? "" }));
  const constants = wholeQuestions(sheet, draft)
    .map(({ about }) => [about, draft.whole[about].trim()])
    .filter(([, answer]) => answer !== "");
  return {
    sheet: name,
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
    constants: Object.fromEntries(constants) as Plan["constants"],
  };
}
