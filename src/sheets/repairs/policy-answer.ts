import { repairMessages } from "../../messages/repair-messages";
import { policyTable } from "../../tables/policy";
import { hasSetting, writeSetting } from "../migrations/policy-notes";
import { done, type Repair } from "../repair";
import { tabOf, type Workbook } from "../workbook";

const setting = "attitude.scale";

/** The workbook with what a person said of all of it: a Policy tab that is still to be made, or lacks the setting, is given it so. */
export const withAnswer = (workbook: Workbook, answer: string | undefined): Workbook =>
  answer === undefined ? workbook : { ...workbook, policy: { ...workbook.policy, [setting]: answer } };

/** Where the setting stands already, its cell is written. */
export function answerRepairs({ policy, ...workbook }: Workbook, answer: string | undefined): Repair[] {
  if (answer === undefined || policy[setting] === answer) return [];
  const tab = tabOf(workbook, policyTable.name);
  if (!tab.sheet || !hasSetting(tab, setting)) return [];
  const write = () => void writeSetting(tab, setting, answer);
  return [done(policyTable.name, repairMessages.settingAnswered(setting, answer), write)];
}
