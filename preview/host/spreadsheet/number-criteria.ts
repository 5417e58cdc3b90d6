import type { Comparison } from "../../engine/rules/rule";

/** The names that both kinds of rule give to a comparison with one number. */
export const comparisonNames = {
  equal: "NUMBER_EQUAL_TO",
  notEqual: "NUMBER_NOT_EQUAL_TO",
  greater: "NUMBER_GREATER_THAN",
  greaterOrEqual: "NUMBER_GREATER_THAN_OR_EQUAL_TO",
  less: "NUMBER_LESS_THAN",
  lessOrEqual: "NUMBER_LESS_THAN_OR_EQUAL_TO",
} as const satisfies Record<Comparison, string>;
