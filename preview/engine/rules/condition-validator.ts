import type { IDataValidationRule } from "@univerjs/core";
import { Injector, LocaleService } from "@univerjs/core";
import type { IValidatorCellInfo } from "@univerjs/data-validation";
import { BaseDataValidator, DataValidatorRegistryService } from "@univerjs/data-validation";
import type { Engine } from "../engine";
import type { Spills } from "../spills";
import type { ValidationRule } from "./rule";
import { placeOf, questionOf } from "./questions";

/** The kind of those validations by formula that are asked of the cells in view instead of calculated for all. */
export const conditionType = "workbook-condition";

type Ask = (rule: IDataValidationRule, cell: IValidatorCellInfo) => boolean;

class ConditionValidator extends BaseDataValidator {
  override id = conditionType;
  override title = "sheets-data-validation.custom.title";
  override operators = [];
  /** In no list of kinds that a person can choose from. */
  override scopes = [];
  override order = 0;

  constructor(
    locale: LocaleService,
    injector: Injector,
    private readonly ask: Ask,
  ) {
    super(locale, injector);
  }

  override async parseFormula() {
    return { formula1: undefined, formula2: undefined, isFormulaValid: true };
  }

  override validatorFormula() {
    return { success: true };
  }

  override async isValidType(cell: IValidatorCellInfo, _: unknown, rule: IDataValidationRule): Promise<boolean> {
    return this.ask(rule, cell);
  }
}

export function registerConditionValidator(
  engine: Engine,
  spills: Spills,
  ruleOf: (sheet: string, uid: string) => ValidationRule | undefined,
): void {
  const injector = engine.univer.__getInjector();
  const ask: Ask = ({ uid }, { subUnitId, row, column }) => {
    const rule = ruleOf(subUnitId, uid);
    const question = rule && questionOf(rule);
    return !question || question(placeOf(engine, spills, subUnitId, row, column));
  };
  const validator = new ConditionValidator(injector.get(LocaleService), injector, ask);
  injector.get(DataValidatorRegistryService).register(validator);
}
