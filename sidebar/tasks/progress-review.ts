import type { LearnerCard } from "../../src/api/calls/card";
import type { LearnerFile } from "../../src/api/calls/learner-file";
import { reviewSentences } from "../../src/api/review-rules";
import { taskFormMessages } from "../../src/messages/task-form-messages";
import { beside, choice, choicesOf, date, facts, folded, group, line, needed, paragraph } from "../forms/fields";
import type { Draft, Fact, Form } from "../forms/form";
import { recordId } from "../record-id";
import { textsIn, today } from "../forms/values";
import { aboutLearner } from "./about-learner";
import { savedAs } from "./saved";

const { common, progressReview: words } = taskFormMessages;
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
      [words.standings.baseline, baseline],
      [words.standings.meg, meg],
      [words.standings.agreedMeg, agreedMeg],
      [words.standings.aspiration, aspiration],
      [words.standings.workingAt, workingAt],
      [words.standings.gap, gap],
    ].filter(([, value]) => value !== "");
    return [subject || course, ...stands.map((pair) => pair.join(" "))];
  });

  return {
    key: `progress ${learner.id}`,
    title: words.title,
    about: aboutLearner(learner),
    begin: () => ({
      id: recordId("REV"),
      version: 0,
      values: { ...textsIn(prepared, file.prepared), date: day, heldBy: learner.tutor },
      rows: subjects.map(() => ({})),
    }),
    parts: [
      beside(date("date", words.date, needed), line("heldBy", words.heldBy, { suggestions: support.staff, ...needed })),
      group(words.performance, facts(...standings)),
      folded(
        words.prepared,
        paragraph("attendance", words.attendance),
        paragraph("behaviour", words.behaviour),
        paragraph("effort", words.effort),
        paragraph("wellbeing", words.wellbeing),
        paragraph("goal", words.goal),
      ),
      paragraph("comments", words.comments, needed),
      paragraph("learnerActions", words.learnerActions, needed),
      paragraph("collegeActions", words.collegeActions, needed),
      paragraph("targets", words.targets),
      folded(words.agree, {
        kind: "list",
        name: "agreedMegs",
        legend: words.judgement,
        entry: (place) => [subjects[place]?.subject || subjects[place]?.course || ""],
        parts: (place) => [
          choice("grade", words.grade, choicesOf(subjects[place]?.grades ?? [])),
          line("by", words.by, { suggestions: support.staff, shown: ({ grade }) => Boolean(grade) }),
          line("why", words.why, { shown: ({ grade }) => Boolean(grade) }),
        ],
      }),
      date("nextReview", common.nextReview, needed),
    ],
    buttons: [
      {
        label: common.saveReview,
        done: common.reviewSaved,
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
