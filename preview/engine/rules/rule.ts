import type { Area, CellStyle } from "../workbook";

export type Comparison = "greater" | "greaterOrEqual" | "less" | "lessOrEqual" | "equal" | "notEqual";

type NumberCondition =
  | { readonly kind: "number"; readonly test: Comparison; readonly value: number }
  | {
      readonly kind: "numberBetween";
      readonly test: "between" | "notBetween";
      readonly low: number;
      readonly high: number;
    };

export type FormatCondition =
  /** Written as for the top-left cell of the rule's first area. */
  | { readonly kind: "formula"; readonly formula: string }
  | {
      readonly kind: "text";
      readonly test: "equals" | "contains" | "notContains" | "begins" | "ends";
      readonly text: string;
    }
  | NumberCondition
  | { readonly kind: "empty" }
  | { readonly kind: "notEmpty" };

/** The first rule of the list that holds for a cell decides each property. */
export interface FormatRule {
  readonly areas: readonly Area[];
  readonly condition: FormatCondition;
  readonly style: Partial<Pick<CellStyle, "background" | "fontColour" | "bold" | "italic">>;
}

export type ValidationCondition =
  | { readonly kind: "list"; readonly values: readonly string[]; readonly dropdown?: boolean }
  /** `source` as in a formula: "=Staff!A2:A". */
  | { readonly kind: "listFromRange"; readonly source: string; readonly dropdown?: boolean }
  | NumberCondition
  | { readonly kind: "date" }
  | { readonly kind: "checkbox" }
  | { readonly kind: "formula"; readonly formula: string };

export interface ValidationRule {
  readonly areas: readonly Area[];
  readonly condition: ValidationCondition;
  /** True: a wrong entry is only marked. False: it is refused. */
  readonly allowInvalid: boolean;
  readonly help: string;
}
