import type { RecoverySheet } from "../../src/domain/print/recovery-sheet";
import { paperMessages } from "../../src/messages/paper-messages";
import { dayText } from "../parts/day-text";
import { count, reviewDay, shortDay, tableOf, text } from "./cells";
import type { Fact, Paper, Section } from "./paper";

const words = paperMessages.recovery;

/** The county's own form: performance, target, why, and the actions with lead and completion date. */
export function recoveryPaper(sheet: RecoverySheet): Paper {
  const { indicator, plan, target, commentary, definition } = sheet;
  return {
    kind: words.kind,
    title: indicator,
    facts: facts(sheet),
    sections: [
      textOf(words.performance, [figures(sheet), plan?.performance ?? "", definition]),
      textOf(words.target, [plan?.target || count(target)]),
      textOf(words.why, (plan?.why || commentary).split(/\r?\n/)),
      actionsOf(sheet),
      ...missingOf(sheet),
      { heading: words.notes, block: "space", prompts: [""] },
    ],
    foot: words.foot,
  };
}

const facts = ({ rating, travel, baseline, plan, today }: RecoverySheet): Fact[] =>
  [
    { label: words.rating, value: rating },
    { label: words.travel, value: travel },
    { label: words.baseline, value: count(baseline) },
    { label: words.started, value: dayText(plan?.started ?? "") },
    { label: words.lastReview, value: dayText(plan?.lastReview ?? "") },
    { label: words.nextReview, value: reviewDay(plan?.nextReview ?? "", today) },
    { label: words.day, value: dayText(today) },
  ].filter(({ value }) => value !== "");

const figures = ({ current, previous }: RecoverySheet) =>
  [current === undefined ? "" : words.isNow(count(current)), previous === undefined ? "" : words.was(count(previous))]
    .filter((sentence) => sentence !== "")
    .join(" ");

/** Lines to write on where nothing has been recorded. */
function textOf(heading: string, given: readonly string[]): Section {
  const paragraphs = given.filter((paragraph) => paragraph.trim() !== "").map((paragraph) => [paragraph]);
  if (paragraphs.length === 0) return { heading, block: "space", prompts: [""] };
  return { heading, block: "text", paragraphs, rank: "first", restIn: words.plans };
}

const actionsOf = ({ plan }: RecoverySheet): Section => ({
  heading: words.actions,
  ...tableOf(plan?.actions ?? [], [
    text(words.action, ({ action }) => action),
    text(words.lead, ({ lead }) => lead),
    text(words.completion, ({ completion }) => shortDay(completion)),
    text(words.status, ({ status }) => status),
  ]),
  rank: "first",
  restIn: words.plans,
  none: words.noActions,
});

function missingOf({ plan }: RecoverySheet): Section[] {
  const problems = (plan?.problems ?? []).map((problem) => words.problems[problem]);
  if (problems.length === 0) return [];
  const paragraphs = [[`${problems.join("; ")}.`]];
  return [{ heading: words.missing, block: "text", paragraphs, rank: "first", restIn: words.plans }];
}
