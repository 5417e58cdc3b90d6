import { noConsent } from "../../../src/domain/department/records";
import { defaultPolicy } from "../../../src/domain/policy/policy";
import type { Policy } from "../../../src/domain/policy/settings";
import { judge, type MeasureColumns } from "../../../src/domain/risk/judge";
import { type MeasureId, type MeasureValues } from "../../../src/domain/risk/measures";
import { areasText, reasonsAt } from "../../../src/domain/risk/reasons";
import { requiredAction } from "../../../src/domain/risk/required-action";
import { tierAt } from "../../../src/domain/risk/tier-of";
import { numbersOf } from "../../../src/domain/work-out/columns";

/** One learner, judged. `unread` are measures in which something stands that cannot be read, each with what was found. */
export function judged(
  values: MeasureValues,
  policy: Policy = defaultPolicy,
  unread: Readonly<Partial<Record<MeasureId, string>>> = {},
) {
  const columns = Object.fromEntries([
    ...Object.entries(values).map(([id, value]) => [id, numbersOf([value])]),
    ...Object.entries(unread).map(([id, found]) => [
      id,
      { ...numbersOf([undefined]), problems: new Map([[0, found]]) },
    ]),
  ]) as MeasureColumns;
  const verdicts = judge(1, columns, policy);
  return {
    tier: tierAt(verdicts, 0, policy),
    reasons: reasonsAt(verdicts, 0, policy),
    areas: areasText(verdicts, 0),
    action: requiredAction({ verdicts, row: 0, policy }, undefined, noConsent),
  };
}
