import { repairMessages } from "../../messages/repair-messages";
import { textOf } from "../../records/texts";
import { policyTable } from "../../tables/policy";
import { done, type Repair } from "../repair";
import { tabOf, type Workbook } from "../workbook";

const setting = "attitude.scale";

/** The workbook with what a person said of all of it: a Policy tab that is still to be made, or lacks the setting, is given it so. */
export const withAnswer = (workbook: Workbook, answer: string | undefined): Workbook =>
  answer === undefined ? workbook : { ...workbook, policy: { ...workbook.policy, [setting]: answer } };

/** Where the setting stands already, its cell is written. */
export function answerRepairs({ policy, ...workbook }: Workbook, answer: string | undefined): Repair[] {
  if (answer === undefined || policy[setting] === answer) return [];
  const { sheet, grid, positions } = tabOf(workbook, policyTable.name);
  const [name, value] = [positions.get("setting") ?? 0, positions.get("value") ?? 1];
  const row = grid?.values.findIndex((cells) => textOf(cells[name]).toLowerCase() === setting) ?? -1;
  if (row < 0 || !sheet) return [];
  const write = () => void sheet.getRange(row + 1, value + 1).setValue(answer);
  return [done(policyTable.name, repairMessages.settingAnswered(setting, answer), write)];
}
