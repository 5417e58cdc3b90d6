import type { LearnerCard } from "../../src/api/calls/card";
import type { LearnerFile } from "../../src/api/calls/learner-file";
import type { PlanToSave } from "../../src/api/calls/save-plan";
import { planSentences } from "../../src/api/plan-rules";
import { measures } from "../../src/domain/plans/measures";
import { isEmptyTarget } from "../../src/domain/plans/plan";
import { taskFormMessages } from "../../src/messages/task-form-messages";
import { beside, choice, choicesOf, date, folded, group, line, noteOn, paragraph } from "../forms/fields";
import type { Button, Draft, Form, Part, Values } from "../forms/form";
import { recordId } from "../record-id";
import { textsIn, today } from "../forms/values";
import { aboutLearner } from "./about-learner";
import { outcomeChoices, outcomeIn } from "./outcome-choices";
import { savedAs } from "./saved";
import { targetStateText } from "./target-state";

const { common, plan: words } = taskFormMessages;
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

  function button(status: PlanToSave["status"], [label, done]: readonly [string, string]): Button {
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
    noteOn(({ state }) => state ?? ""),
    choice("signal", words.signal, choicesOf(measures.map(({ heading }) => heading)), {
      blank: words.byPerson,
      hint: words.signalHint,
    }),
    line("measure", words.measure),
    choice("course", common.course, choicesOf(courses), { shown: () => courses.length > 1, blank: words.allCourses }),
    beside(line("baseline", common.from), line("goal", common.to)),
    date("byWhen", common.byWhen),
  ];

  const closing = [
    paragraph("progress", words.progress),
    folded(words.close, choice("outcome", common.outcome, outcomeChoices), paragraph("why", words.why)),
  ];

  return {
    key: `plan ${learner.id}`,
    title: words.title(plan?.status),
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
      paragraph("concerns", words.concerns, { offers: factors }),
      {
        kind: "list",
        name: "targets",
        legend: words.targets,
        entry: (index) => [words.target(index + 1)],
        parts: target,
        add: { label: words.add, empty: emptyTarget },
        remove: (index) => ({ label: words.remove(index + 1), name: words.remove(index + 1) }),
      },
      paragraph("interventions", words.interventions),
      line("staff", words.staff, { suggestions: support.staff }),
      group(
        words.timeline,
        beside(date("start", common.starts), date("end", common.ends), date("review", common.reviewDate)),
      ),
      ...(isActive ? closing : []),
    ],
    buttons: isActive
      ? [button("Active", words.buttons.save), button("Closed", words.buttons.close)]
      : [button("Active", words.buttons.activate), button("Draft", words.buttons.keep)],
  };
}
