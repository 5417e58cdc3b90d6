import { enumeration } from "../enumeration";

type Types = typeof GoogleAppsScript.Spreadsheet;

export const WrapStrategy = enumeration<Types["WrapStrategy"]>("SpreadsheetApp.WrapStrategy", [
  "WRAP",
  "OVERFLOW",
  "CLIP",
]);

/** The others are left out. */
export const CopyPasteType = enumeration<Types["CopyPasteType"]>("SpreadsheetApp.CopyPasteType", ["PASTE_VALUES"]);

export const ProtectionType = enumeration<Types["ProtectionType"]>("SpreadsheetApp.ProtectionType", ["RANGE", "SHEET"]);

/** Of conditional formats; dates are left out. */
export const BooleanCriteria = enumeration<Types["BooleanCriteria"]>("SpreadsheetApp.BooleanCriteria", [
  "CELL_EMPTY",
  "CELL_NOT_EMPTY",
  "NUMBER_BETWEEN",
  "NUMBER_EQUAL_TO",
  "NUMBER_GREATER_THAN",
  "NUMBER_GREATER_THAN_OR_EQUAL_TO",
  "NUMBER_LESS_THAN",
  "NUMBER_LESS_THAN_OR_EQUAL_TO",
  "NUMBER_NOT_BETWEEN",
  "NUMBER_NOT_EQUAL_TO",
  "TEXT_CONTAINS",
  "TEXT_DOES_NOT_CONTAIN",
  "TEXT_EQUAL_TO",
  "TEXT_STARTS_WITH",
  "TEXT_ENDS_WITH",
  "CUSTOM_FORMULA",
]);

/** Of validation rules; the ones that compare dates or texts are left out. */
export const DataValidationCriteria = enumeration<Types["DataValidationCriteria"]>(
  "SpreadsheetApp.DataValidationCriteria",
  [
    "DATE_IS_VALID_DATE",
    "NUMBER_BETWEEN",
    "NUMBER_EQUAL_TO",
    "NUMBER_GREATER_THAN",
    "NUMBER_GREATER_THAN_OR_EQUAL_TO",
    "NUMBER_LESS_THAN",
    "NUMBER_LESS_THAN_OR_EQUAL_TO",
    "NUMBER_NOT_BETWEEN",
    "NUMBER_NOT_EQUAL_TO",
    "VALUE_IN_LIST",
    "VALUE_IN_RANGE",
    "CUSTOM_FORMULA",
    "CHECKBOX",
  ],
);
