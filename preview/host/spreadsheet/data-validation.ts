import type { ValidationRule } from "../../engine/rules/rule";
import { service } from "../service-object";
import type { Context } from "./context";
import { createDataValidationBuilder } from "./data-validation-builder";
import { validationCriteria } from "./validation-criteria";

type DataValidation = GoogleAppsScript.Spreadsheet.DataValidation;

/** A rule without the cells it stands on. */
export type ValidationSettings = Omit<ValidationRule, "areas">;

const settings = new WeakMap<DataValidation, ValidationSettings>();

/** @throws TypeError for what is not a validation rule of this host */
export function settingsOf(rule: DataValidation): ValidationSettings {
  const found = settings.get(rule);
  if (!found) throw new TypeError("Expected a DataValidation: has the builder been built?");
  return found;
}

export function dataValidationOf(
  context: Context,
  { condition, allowInvalid, help }: ValidationSettings,
): DataValidation {
  const rule: DataValidation = service<DataValidation>("DataValidation", {
    getAllowInvalid: () => allowInvalid,
    getCriteriaType: () => validationCriteria(context, condition).type,
    getCriteriaValues: () => validationCriteria(context, condition).values,
    getHelpText: () => help,
    copy: () =>
      createDataValidationBuilder((made) => dataValidationOf(context, made), context, {
        condition,
        allowInvalid,
        help,
      }),
  });
  settings.set(rule, { condition, allowInvalid, help });
  return rule;
}

export const newDataValidation = (context: Context): GoogleAppsScript.Spreadsheet.DataValidationBuilder =>
  createDataValidationBuilder((made) => dataValidationOf(context, made), context);
