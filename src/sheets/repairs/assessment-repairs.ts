import { repairMessages } from "../../messages/repair-messages";
import { assessmentsTable } from "../../tables/assessments";
import type { NewSheets } from "../new-sheets";
import { addRows, logOfTab, rowBelow, withTexts } from "../records/rows-below";
import { done, type Repair } from "../repair";
import type { Tab } from "../tabs";

export interface NewAssessment {
  readonly code: string;
  readonly maxMark: number;
  readonly weight: number;
  readonly course?: string;
  /** As 2025-09-01, or "". */
  readonly date?: string;
}

/** Rows of the Assessments tab for columns that it does not list yet. */
export function assessmentRepairs(
  made: Pick<NewSheets, "called">,
  tab: Tab,
  added: readonly NewAssessment[],
): Repair[] {
  if (added.length === 0) return [];
  const rows = added.map(({ code, maxMark, weight, course = "", date = "" }) => ({
    code,
    title: code,
    course,
    maxMark,
    weight,
    date,
  }));
  const write = () => {
    const sheet = made.called(assessmentsTable.name);
    if (sheet) addRows(withTexts(logOfTab(sheet, tab, ["code", "course"]), rows), rows);
  };
  const codes = added.map(({ code }) => code);
  return [done(`${assessmentsTable.name}, row ${rowBelow(tab)}`, repairMessages.assessmentsAdded(codes), write)];
}
