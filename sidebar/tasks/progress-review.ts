import type { LearnerCard } from "../../src/api/calls/card";
import type { LearnerFile } from "../../src/api/calls/learner-file";
import { reviewSentences } from "../../src/api/review-rules";
import { beside, choice, choicesOf, date, facts, folded, group, line, paragraph } from "../forms/fields";
import type { Draft, Fact, Form } from "../forms/form";
import { recordId } from "../record-id";
import { textsIn, today } from "../forms/values";
import { aboutLearner } from "./about-learner";
import { savedAs } from "./saved";

const prepared = ["performance", "attendance", "behaviour", "effort", "wellbeing", "goal", "targets"] as const;
const typed = ["date", "heldBy", "comments", "learnerActions", "collegeActions", "nextReview"] as const;

/** One page prepared from the sheet, then what is said and agreed. A learner's reviews are the Individual Learning Plan. */
export function progressReview({ learner, support }: LearnerCard, file: LearnerFile, day = today()): Form {
  const { subjects } = file.prepared;

  /** The grades that were agreed anew, each with its place among the subjects. */
  const agreed = ({ rows }: Draft) =>
    subjects.flatMap(({ sheet, course, agreedMeg }, place) => {
      const { grade, by, why } = textsIn(["grade", "by", "why"], rows[place] ?? {});
      return grade && grade !== agreedMeg ? [{ place, meg: { sheet, course, grade, by, why } }] : [];
    });

  const reviewOf = (draft: Draft) => ({
    ...textsIn([...prepared, ...typed], draft.values),
    id: draft.id,
    version: draft.version,
    learnerId: learner.id,
    learner: learner.name,
    agreedMegs: agreed(draft).map(({ meg }) => meg),
  });

  const standings = subjects.map(({ subject, course, baseline, meg, agreedMeg, aspiration, workingAt, gap }): Fact => {
    const stands = [
      ["baseline", baseline],
      ["MEG", meg],
      ["agreed", agreedMeg],
      ["aspirational", aspiration],
      ["working at", workingAt],
      ["gap", gap],
    ].filter(([, value]) => value !== "");
    return [subject || course, stands.map((pair) => pair.join(" ")).join(" · ")];
  });

  return {
    key: `progress ${learner.id}`,
    title: "Progress review",
    about: aboutLearner(learner),
    begin: () => ({
      id: recordId("REV"),
      version: 0,
      values: { ...textsIn(prepared, file.prepared), date: day, heldBy: learner.tutor },
      rows: subjects.map(() => ({})),
    }),
    parts: [
      beside(date("date", "Held on"), line("heldBy", "Held by", { suggestions: support.staff })),
      group("Performance against target", facts(...standings)),
      folded(
        "Prepared from the sheet: check and add",
        paragraph("attendance", "Attendance and punctuality, online too"),
        paragraph("behaviour", "Behaviour and engagement"),
        paragraph("effort", "Effort"),
        paragraph("wellbeing", "Wellbeing and motivation"),
        paragraph("goal", "Longer-term goal"),
      ),
      paragraph("comments", "What was said"),
      paragraph("learnerActions", "What the learner will do"),
      paragraph("collegeActions", "What the college will do"),
      paragraph("targets", "Targets until the next review"),
      folded("Agree another MEG (optional)", {
        kind: "list",
        name: "agreedMegs",
        legend: "Agreed by professional judgement",
        entry: (place) => subjects[place]?.subject || subjects[place]?.course || "",
        parts: (place) => [
          choice("grade", "Agreed MEG", choicesOf(subjects[place]?.grades ?? [])),
          line("by", "Agreed by", { suggestions: support.staff, shown: ({ grade }) => Boolean(grade) }),
          line("why", "Why", { shown: ({ grade }) => Boolean(grade) }),
        ],
      }),
      date("nextReview", "Next review"),
    ],
    buttons: [
      {
        label: "Save review",
        done: "Review saved",
        problems: (draft) =>
          reviewSentences(reviewOf(draft)).map(({ field, meg, sentence }) => ({
            field: meg ? `${agreed(draft)[meg.index]?.place} ${meg.field}` : field,
            sentence,
          })),
        save: async (server, draft) => savedAs(await server.saveReview(reviewOf(draft))),
      },
    ],
  };
}
