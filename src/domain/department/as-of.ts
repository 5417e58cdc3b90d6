import { groupBy } from "../numbers/group-by";
import type { Department } from "./department";
import type { ActionRecord, ConcernRecord, PlanRecord, RecordChange, ReviewRecord } from "./records";
import { beganOn, isOpenAction, isOpenConcern, isOpenPlan } from "./status";

type DatedRecord = ActionRecord | PlanRecord | ReviewRecord | ConcernRecord;

/** What a department does for its learners. */
export type RecordsOf = Pick<Department, "actions" | "plans" | "reviews" | "concerns" | "outcomes" | "changes">;

/**
 * A record as it stood at the end of a day: what a save changed later is taken back. A version above the row's own never happened: its save
 * broke off. Where no line tells of a closing, it was on the day that the record itself says, its latest review or else its last planned day.
 */
export function recordsAt(changes: readonly RecordChange[]) {
  const byRecord = groupBy(changes, ({ recordId }) => recordId);
  return <R extends DatedRecord>(record: R, day: string): R => {
    const own = byRecord.get(record.recordId) ?? [];
    const later = own
      .filter(({ version, on }) => version > 1 && version <= (record.version ?? Infinity) && on > day)
      .sort((one, other) => other.version - one.version);
    const fields: Record<string, string> = {};
    for (const { field, before } of later) if (typeof record[field as keyof R] === "string") fields[field] = before;
    if (own.length === 0 && closedAfter(record, day)) fields.status = "";
    const version = later.length > 0 ? Math.min(...later.map((one) => one.version)) - 1 : record.version;
    return { ...record, ...fields, version };
  };
}

/** Only of a record without lines in the audit: somebody typed or imported it. */
function closedAfter(record: DatedRecord, day: string): boolean {
  if ("owner" in record) return !isOpenAction(record) && (record.reviewed || record.review || record.byWhen) > day;
  if ("staff" in record) return !isOpenPlan(record) && record.end > day;
  return "raisedBy" in record && !isOpenConcern(record) && record.byWhen > day;
}

/**
 * What was known at the end of a day, as it stood then: nothing that was saved later, however early it says it began. So a figure of a past
 * day that is worked out now is the figure that was worked out on it.
 */
export function recordsAsOf({ changes, ...records }: RecordsOf, day: string): RecordsOf {
  const at = recordsAt(changes);
  const knownOf = <R extends DatedRecord>(all: readonly R[], since: (record: R) => string) =>
    all.filter((record) => (record.loggedAt || since(record)) <= day).map((record) => at(record, day));
  return {
    actions: knownOf(records.actions, beganOn),
    plans: knownOf(records.plans, ({ start }) => start),
    reviews: knownOf(records.reviews, ({ date }) => date),
    concerns: knownOf(records.concerns, () => ""),
    // A final grade has no day of its own: what is known of a past day is who had left by it.
    outcomes: records.outcomes.filter(({ withdrawnOn }) => withdrawnOn !== "" && withdrawnOn <= day),
    changes: changes.filter(({ on }) => on <= day),
  };
}
