import { nextStep } from "../../../sidebar/tasks/next-step";
import type { LearnerCard } from "../../../src/api/calls/card";
import { fullCard } from "../../e2e/learner-on-file";

const full = fullCard();
const [action] = full.support.openActions;
const due = action ? [{ ...action, overdue: true }] : [];
const running = due.map((one) => ({ ...one, overdue: false }));

/** What is offered for a learner of that tier, and what a press does. */
function offered(overall: LearnerCard["overall"], support: Partial<LearnerCard["support"]>) {
  const done: string[] = [];
  const quiet = { concerns: [], openActions: [], plan: null };
  const next = nextStep(
    { ...full, overall, support: { ...full.support, ...quiet, ...support } },
    { openForm: ({ title }) => void done.push(title), leave: (view) => Promise.resolve(void done.push(view)) },
  );
  next?.press();
  return [next?.label, done.join()];
}
const [concern] = full.support.concerns;
const raisedBy = (name: string) => (concern ? [{ ...concern, raisedBy: name }] : []);

test.each<[string, LearnerCard["overall"], Partial<LearnerCard["support"]>, readonly [string | undefined, string]]>([
  ["a concern of a colleague", "Red", { concerns: raisedBy("P. Physics") }, ["Answer a concern", "Answer a concern"]],
  ["a review that is overdue", "Red", { openActions: due }, ["Review: Small-group catch-up", "Review an action"]],
  ["Red without an action", "Red", {}, ["Log an action", "Log an action"]],
  ["Amber without an action", "Amber", { concerns: raisedBy(full.support.me) }, ["Log an action", "Log an action"]],
  ["Red with an action and no plan", "Red", { openActions: running }, ["Support plan", "plan"]],
  ["Red with both", "Red", { openActions: running, plan: full.support.plan }, [undefined, ""]],
  ["Amber with an action", "Amber", { openActions: running }, [undefined, ""]],
  ["On track", "On track", {}, [undefined, ""]],
])("after a save, %s leads to what waits longest", (_, overall, support, expected) => {
  expect(offered(overall, support)).toEqual(expected);
});
