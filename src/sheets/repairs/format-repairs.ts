import { repairMessages } from "../../messages/repair-messages";
import { readRules, rulesToWrite, wantedRules } from "../formatting/format-rules";
import { trackerRules } from "../formatting/tracker-rules";
import { done, type Repair } from "../repair";
import { areaBelow, type TrackerOnSheet } from "../tracker-on-sheet";

/** Our colours are rebuilt when any of our rules is missing, split, copied or out of date; other people's rules stay in their order. */
export function formatRepairs(on: TrackerOnSheet): Repair[] {
  const rules = trackerRules(on.layout, on.assessments, on.separator);
  const wanted = wantedRules(on.sheet, rules, ({ column, columns }) => areaBelow(on, column, columns), on.separator);
  const write = rulesToWrite(on.sheet, readRules(on.sheet), wanted);
  return write ? [done(on.name, repairMessages.formats(rules.length), write)] : [];
}
