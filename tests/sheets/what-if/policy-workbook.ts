import { settings } from "../../../src/domain/policy/settings";
import { auditTable } from "../../../src/tables/audit";
import { openAddon } from "../../support/addon";

/** The heading by which a sheet is known as a tracker, with nothing to calculate below it. */
const tierFormula = '=ARRAYFORMULA(IF(ROW(A1:A)-ROW(A1)=0, "Risk tier", ""))';
/** A tracker, the Policy as set-up writes it, and the audit. */
export const openPolicy = () =>
  openAddon({
    sheets: {
      Physics: [
        ["Learner ID", "Surname", "First name", "Subject", "Tutor", "Attendance %", "Behaviour incidents", tierFormula],
        ["101", "Ash", "Sam", "Physics", "A. Oak", "92%", 0],
        ["102", "Birch", "Jo", "Physics", "A. Oak", 88, ""],
      ],
      Policy: [["Setting", "Value"], ...settings.map(({ key, value }) => [key, value])],
      Audit: [auditTable.headers],
    },
  });
