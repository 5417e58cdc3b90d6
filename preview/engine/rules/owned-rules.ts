import { CommandType } from "@univerjs/core";
import {
  AddDataValidationMutation,
  DataValidationModel,
  RemoveDataValidationMutation,
} from "@univerjs/data-validation";
import {
  AddConditionalRuleMutation,
  ConditionalFormattingRuleModel,
  DeleteConditionalRuleMutation,
} from "@univerjs/sheets-conditional-formatting";
import { SetRangeValuesMutation } from "@univerjs/sheets";
import type { Engine } from "../engine";
import type { Change } from "../formulas/shift";
import { styleTrigger } from "../settling";
import type { Follow } from "../structure-watch";
import { questionOf } from "./questions";
import type { Rules } from "./sheet-rules";
import { noRules, shiftRules } from "./sheet-rules";
import { formatId, ownPrefix, univerFormat } from "./univer-format";
import { univerValidation } from "./univer-validation";

const setRules = "workbook.mutation.set-rules";

export interface OwnedRules {
  readonly current: Rules;
  set(rules: Rules): void;
  follow(change: Change): Follow;
}

/**
 * Keeps the conditional formats, validations and protections and gives them to Univer whole. Univer alone leaves a
 * conditional format's formula one row off after an insertion.
 */
export function ownedRules(engine: Engine, start: Rules = noRules): OwnedRules {
  let current = noRules;

  /** @param isDrawn not while a workbook is opened: each drawing anew has Univer calculate what depends on the time */
  function replace(rules: Rules, isDrawn = true): void {
    const sheets = engine.book.getSheets().map((sheet) => sheet.getSheetId());
    for (const sheet of sheets) {
      if (rules.formats[sheet] !== current.formats[sheet]) {
        applyFormats(engine, sheet, rules);
        if (isDrawn) redraw(engine, sheet);
      }
      if (rules.validations[sheet] !== current.validations[sheet]) applyValidations(engine, sheet, rules);
    }
    current = rules;
  }

  engine.commands.registerCommand({
    id: setRules,
    type: CommandType.MUTATION,
    handler: (_, params?: { rules: Rules }) => {
      replace(params?.rules ?? noRules);
      return true;
    },
  });
  replace(start, false);

  return {
    get current() {
      return current;
    },
    set: (rules) => engine.byScript(() => void engine.commands.syncExecuteCommand(setRules, { rules })),
    follow(change) {
      const shifted = shiftRules(current, change, (id) => engine.sheet(id).getSheetName());
      return {
        redos: [{ id: setRules, params: { rules: shifted } }],
        undos: [{ id: setRules, params: { rules: current } }],
      };
    },
  };
}

/** The rule behind one of Univer's. */
export const ownValidation = ({ validations }: Rules, sheet: string, uid: string) =>
  uid.startsWith(ownPrefix) ? validations[sheet]?.[Number(uid.slice(ownPrefix.length))] : undefined;

const quietly = { onlyLocal: true };

/** A change of nothing, after which the grid asks for every cell's look again. */
function redraw(engine: Engine, sheet: string): void {
  const params = { unitId: engine.id, subUnitId: sheet, cellValue: {}, trigger: styleTrigger };
  engine.byScript(() => engine.commands.syncExecuteCommand(SetRangeValuesMutation.id, params, quietly));
}

function applyFormats(engine: Engine, sheet: string, { formats }: Rules): void {
  const target = { unitId: engine.id, subUnitId: sheet };
  const model = engine.univer.__getInjector().get(ConditionalFormattingRuleModel);
  for (const { cfId } of Array.from(model.getSubunitRules(engine.id, sheet) ?? []))
    if (cfId.startsWith(ownPrefix))
      engine.commands.syncExecuteCommand(DeleteConditionalRuleMutation.id, { ...target, cfId }, quietly);
  // Univer puts each new rule before the others, and the first in its list wins.
  const rules = (formats[sheet] ?? []).map((rule, index) => ({ rule, index })).filter(({ rule }) => !questionOf(rule));
  for (const { rule, index } of rules.reverse())
    engine.commands.syncExecuteCommand(
      AddConditionalRuleMutation.id,
      { ...target, rule: univerFormat(rule, formatId(index)) },
      quietly,
    );
}

function applyValidations(engine: Engine, sheet: string, { validations }: Rules): void {
  const target = { unitId: engine.id, subUnitId: sheet };
  const model = engine.univer.__getInjector().get(DataValidationModel);
  for (const { uid } of Array.from(model.getRules(engine.id, sheet)))
    if (uid.startsWith(ownPrefix))
      engine.commands.syncExecuteCommand(RemoveDataValidationMutation.id, { ...target, ruleId: uid }, quietly);
  for (const [index, rule] of (validations[sheet] ?? []).entries()) {
    const params = { ...target, rule: univerValidation(rule, formatId(index)) };
    engine.commands.syncExecuteCommand(AddDataValidationMutation.id, params, quietly);
  }
}
