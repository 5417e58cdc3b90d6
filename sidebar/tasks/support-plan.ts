import type { LearnerCard } from "../../src/api/calls/card";
import type { LearnerFile } from "../../src/api/calls/learner-file";
import type { PlanToSave } from "../../src/api/calls/save-plan";
import { planSentences } from "../../src/api/plan-rules";
import { measures } from "../../src/domain/plans/measures";
import { isEmptyTarget } from "../../src/domain/plans/plan-problems";
import { beside, choice, choicesOf, date, folded, group, line, note, paragraph } from "../forms/fields";
import type { Button, Draft, Form, Part, Values } from "../forms/form";
import { recordId } from "../record-id";
import { textsIn, today } from "../forms/values";
import { aboutLearner } from "./about-learner";
import { outcomeChoices, outcomeIn } from "./outcome-choices";
import { savedAs } from "./saved";
import { targetStateText } from "./target-state";

const texts = ["concerns", "interventions", "staff", "start", "review", "end", "progress", "why"] as const;
const targetTexts = ["measure", "signal", "course", "baseline", "goal", "byWhen"] as const;
const emptyTarget: Values = { measure: "", signal: "", course: "", baseline: "", goal: "", byWhen: "" };

/** An Individual Support Plan with its five parts: all are needed to activate it, none to keep a draft. */
export function supportPlan(
  { learner, enrolments, support }: LearnerCard,
  { plan, factors }: LearnerFile,
  start = today(),
): Form {
  const courses = [...new Set(enrolments.map(({ course }) => course).filter(Boolean))];
  const isActive = plan?.status === "Active";

  const planOf =
    (status: PlanToSave["status"]) =>
    ({ id, version, values, rows }: Draft): PlanToSave => ({
      ...textsIn(texts, values),
      id,
      version,
      learnerId: learner.id,
      learner: learner.name,
      status,
      targets: rows.map((row) => textsIn(targetTexts, row)).filter((target) => !isEmptyTarget(target)),
      outcome: status === "Closed" ? outcomeIn(values) : null,
    });

  function button(label: string, status: PlanToSave["status"], done: string): Button {
    return {
      label,
      done,
      problems(draft) {
        // The rules see the filled targets only.
        const places = draft.rows.flatMap((row, place) => (isEmptyTarget(textsIn(targetTexts, row)) ? [] : [place]));
        return planSentences(planOf(status)(draft)).map(({ field, target, sentence }) => ({
          field: target ? `${places[target.index]} ${target.field}` : field,
          sentence,
        }));
      },
      save: async (server, draft) => savedAs(await server.savePlan(planOf(status)(draft))),
    };
  }

  const target = (): Part[] => [
    note(({ state }) => state ?? ""),
    choice("signal", "Measured by", choicesOf(measures.map(({ heading }) => heading)), {
      blank: "What a person judges",
      hint: "A column of the tracker: then the target says by itself whether it is met.",
    }),
    line("measure", "Or in words"),
    choice("course", "Course", choicesOf(courses), { shown: () => courses.length > 1, blank: "All courses" }),
    beside(line("baseline", "From"), line("goal", "To")),
    date("byWhen", "By when"),
  ];

  const closing = [
    paragraph("progress", "Progress so far (optional)"),
    folded("To close the plan", choice("outcome", "What came of it", outcomeChoices), paragraph("why", "Why")),
  ];

  return {
    key: `plan ${learner.id}`,
    title: plan ? `Support plan: ${plan.status.toLowerCase()}` : "Support plan",
    about: aboutLearner(learner),
    begin: () =>
      plan
        ? {
            id: plan.id,
            version: plan.version,
            values: textsIn(texts, plan),
            rows: plan.targets.map((one) => ({ ...textsIn(targetTexts, one), state: targetStateText(one) })),
          }
        : { id: recordId("ISP"), version: 0, values: { start }, rows: [emptyTarget] },
    parts: [
      paragraph("concerns", "1. Concerns and risk factors", { offers: factors }),
      {
        kind: "list",
        name: "targets",
        legend: "2. Measurable targets",
        entry: (index) => `Target ${index + 1}`,
        parts: target,
        add: { label: "Add a target", empty: emptyTarget },
        remove: (index) => `Take target ${index + 1} away`,
      },
      paragraph("interventions", "3. Agreed interventions"),
      line("staff", "4. Named staff", { suggestions: support.staff }),
      group(
        "5. Timeline and review dates",
        beside(date("start", "Starts"), date("end", "Ends"), date("review", "Review date")),
      ),
      ...(isActive ? closing : []),
    ],
    buttons: isActive
      ? [button("Save changes", "Active", "Plan saved"), button("Close the plan", "Closed", "Plan closed")]
      : [
          button("Activate the plan", "Active", "Plan is active"),
          button("Keep as a draft", "Draft", "Draft of the plan saved"),
        ],
  };
}
