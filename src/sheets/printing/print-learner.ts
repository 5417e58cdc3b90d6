import { mayBeTold } from "../../domain/interventions/parent-contact";
import { type LearnerRecord, learnerRecord } from "../../domain/print/learner-record";
import type { PaperData } from "../../domain/print/paper-data";
import { parentsSheet } from "../../domain/print/parents-sheet";
import { printMessages as words } from "../../messages/print-messages";
import { type DepartmentOnSheets, readDepartment } from "../read-department";
import { learnerOnFile } from "./learner-on-file";
import { showPaper } from "./show-paper";

/** Whom a learner sheet is for. */
export type Audience = "one-to-one" | "parents";

/** Opens the sheet of the learner whom `find` names. Throws a sentence when there is no such learner, or no consent. */
export function printLearner(
  audience: Audience,
  find: (read: DepartmentOnSheets, spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet) => string,
  spreadsheet = SpreadsheetApp.getActiveSpreadsheet(),
  now = new Date(),
): void {
  const read = readDepartment(spreadsheet, now, { withChanges: false });
  const data = learnerPaper(read, find(read, spreadsheet), audience);
  showPaper(data, audience === "parents" ? words.parents : words.oneToOne);
}

function learnerPaper(read: DepartmentOnSheets, learnerId: string, audience: Audience): PaperData {
  const record = learnerRecord(read.department, learnerId, learnerOnFile(read, learnerId));
  if (!record) throw new Error(words.unknownLearner(learnerId));
  if (audience === "one-to-one") return { kind: "one-to-one", record };
  demandConsent(record);
  const { contactNote, learner } = record;
  const question = contactNote === "" ? "" : words.noted(learner.name || learner.id, contactNote);
  return { kind: "parents", sheet: parentsSheet(record, read.department.courses), question };
}

function demandConsent({ contactRule, learner }: LearnerRecord): void {
  if (mayBeTold(contactRule)) return;
  const name = learner.name || learner.id;
  throw new Error(contactRule.startsWith("age unknown") ? words.noAge(name) : words.noConsent(name));
}
