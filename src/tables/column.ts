import type * as z from "zod/mini";

/** What Sheets offers or warns about in a typed column; a wrong entry is marked, never refused. */
export type Validation =
  | { readonly kind: "list"; readonly values: readonly string[] }
  | { readonly kind: "number"; readonly minimum: number; readonly maximum: number }
  | { readonly kind: "date" };

/** One column of a tab. The property name is its key in code; `header` is its title in the sheet. */
export interface Column {
  readonly header: string;
  /** Other headings that mean the same column; case, spaces and punctuation do not matter. */
  readonly aliases: readonly string[];
  /** Sees a cell's value as Sheets gives it, never an empty one. */
  readonly schema: () => z.ZodMiniType;
  /** A typed column belongs to people; a computed one is filled by a formula standing in its heading. */
  readonly kind: "typed" | "computed";
  /** A row without it is an error. */
  readonly required?: boolean;
  /** In pixels. */
  readonly width: number;
  readonly numberFormat?: string;
  /** Who uses it, and for what. */
  readonly note: string;
  readonly validation?: Validation;
}
