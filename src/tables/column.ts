import { isChoice, isFlag, type Kind } from "./kind";

/** Of every day in a tab of ours: as the records keep it, it sorts as it stands and is the same day for everybody. */
export const dayFormat = "yyyy-mm-dd";

/** What Sheets offers or warns about in a typed column; a wrong entry is marked, never refused. */
export type Validation =
  | { readonly kind: "list"; readonly values: readonly string[] }
  | { readonly kind: "number"; readonly minimum: number; readonly maximum: number }
  | { readonly kind: "date" };

/** One column of a tab. The property name is its key in code; `header` is its title in the sheet. */
export interface Column {
  readonly header: string;
  /** Other headings that mean the same column, in exports too; case, spaces and punctuation do not matter. */
  readonly aliases: readonly string[];
  readonly kind: Kind;
  /** People type into it, or the add-on fills it, by a formula or in an action. */
  readonly filledBy: "people" | "add-on";
  /** A row without it is an error. */
  readonly required?: boolean;
  /** Read where a sheet has it; a new tracker begins without it. */
  readonly optional?: boolean;
  /** Set-up makes the tab without it: the action that fills it adds it. */
  readonly whenFilled?: boolean;
  /** In pixels. */
  readonly width: number;
  readonly numberFormat?: string;
  /** A short word of a few that are compared down the column; a grade is centred anyway. */
  readonly centred?: boolean;
  /** Sentences, which would run out over the columns beside it or be cut. */
  readonly wrapped?: boolean;
  /** Who uses it, and for what. */
  readonly note: string;
  /** Where the kind does not say enough; "none" where people have words of their own. */
  readonly validation?: Validation | "none";
}

const yesNo: Validation = { kind: "list", values: ["Yes", "No"] };

/** Kept as text, so that nothing that was typed becomes a formula, a date or a number. */
const isPlainText = ({ numberFormat }: Column) => numberFormat === "@";

/** What is checked in a column that people fill. */
export function validationOf(column: Column): Validation | undefined {
  const { kind, filledBy, validation } = column;
  if (validation !== undefined) return validation === "none" ? undefined : validation;
  if (filledBy !== "people") return undefined;
  if (isChoice(kind)) return { kind: "list", values: kind.oneOf };
  if (isFlag(kind) || kind === "consent" || kind === "concern") return yesNo;
  return kind === "day" && !isPlainText(column) ? { kind: "date" } : undefined;
}
