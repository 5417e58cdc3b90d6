import { gradeRole } from "../domain/adoption/grade-role";
import type { ColumnSeen, Judgement } from "../domain/adoption/judgement";
import { ofAnotherKind, whichHolds } from "../domain/adoption/which-holds";
import { isBlank } from "./grid";
import type { InspectedColumn } from "./inspection";
import { matchHeadings, otherForms } from "./match-headings";
import { tracker, type TrackerKey } from "./tracker";

interface Seen {
  readonly columns: readonly ColumnSeen[];
  readonly judged: readonly Judgement[];
  /** Where another table begins. */
  readonly end: number;
}

/** One of several columns, as it is compared with the others. */
const candidate = ({ columns }: Seen, { column, heading, use }: InspectedColumn) => ({
  column,
  heading: columns[column]?.headings.join(" ") ?? heading,
  isPlain: use !== "" && use !== "assessment" && isPlain(heading, use),
  cells: columns[column]?.cells ?? [],
});

/** Whether a heading is one that we know, in any of its forms. */
function isPlain(heading: string, key: TrackerKey): boolean {
  const forms = [heading, ...otherForms([heading]).flat()];
  return forms.some((form) => matchHeadings([form], tracker.columns).positions.has(key));
}

type Settled = (column: number) => boolean;

/** Several of one use, as one for each term: what is settled goes before, then the one that holds now; the others stay as they are. */
export function oncePerUse(seen: Seen, decided: readonly InspectedColumn[], isSettled: Settled): InspectedColumn[] {
  const uses = new Map<string, InspectedColumn[]>();
  for (const one of decided)
    if (one.use !== "" && one.use !== "assessment") uses.set(one.use, [...(uses.get(one.use) ?? []), one]);
  const changed = new Map<InspectedColumn, InspectedColumn>();
  for (const several of uses.values()) {
    if (several.length < 2) continue;
    const settled = several.find(({ column }) => isSettled(column));
    const choice = settled ? { take: settled.column } : rateOf(several.map((one) => candidate(seen, one)));
    for (const one of several)
      if ("ask" in choice && choice.ask.includes(one.column)) changed.set(one, askedAbout(one));
      else if (!("take" in choice && choice.take === one.column)) changed.set(one, { ...one, use: "" });
  }
  return decided.map((one) => changed.get(one) ?? one);
}

/** The rate of one course or the rate of all: which of them counts here, only its people know. */
function rateOf(all: readonly ReturnType<typeof candidate>[]): ReturnType<typeof whichHolds> {
  const choice = whichHolds(all);
  const others = "take" in choice ? ofAnotherKind(all, choice.take) : [];
  return "take" in choice && others.length > 0 ? { ask: [choice.take, ...others] } : choice;
}

const askedAbout = (one: InspectedColumn): InspectedColumn => ({
  ...one,
  use: "",
  certainty: "ask",
  isOneOfSeveral: true,
});

/**
 * One target and one grade worked at, of several the one that holds now. Beside a target any other grade may be the one worked at: it decides the
 * tier, so each is asked about, but of one kind over time only the last.
 */
export function withGrades(seen: Seen, decided: readonly InspectedColumn[], isSettled: Settled): InspectedColumn[] {
  const { columns, judged } = seen;
  const has = new Set(decided.map(({ use }) => use));
  const ofRole = (role: ReturnType<typeof gradeRole>) =>
    decided.filter(({ column, use, heading, certainty }) => {
      const isGrade = judged[column]?.what === "grade" && (columns[column]?.cells ?? []).some((cell) => !isBlank(cell));
      const isOpen = use === "" && certainty === "sure" && column < seen.end;
      return isOpen && isGrade && gradeRole(heading) === role;
    });
  const holds = (some: readonly InspectedColumn[]) =>
    some.length === 0 ? { ask: [] } : whichHolds(some.map((one) => candidate(seen, one)));
  const targets = has.has("agreedMeg") ? [] : ofRole("target");
  const target = holds(targets);
  const targetAt = "take" in target ? target.take : targets[0]?.column;
  const known = decided.filter(({ use }) => use === "workingAt");
  const isKnown = known.some(({ column, isOurs }) => isOurs || isSettled(column));
  const worked = [...known, ...ofRole("working at")].sort((a, b) => a.column - b.column);
  const latest = isKnown ? { ask: [] } : holds(worked);
  const hasTarget = has.has("agreedMeg") || has.has("meg") || targets.length > 0;
  const open = hasTarget && worked.length === 0 ? ofRole(undefined) : [];
  const last = open.length > 1 ? holds(open) : undefined;
  return decided.map((one) => {
    const { column } = one;
    if (column === targetAt) return { ...one, use: "agreedMeg", certainty: "guess" };
    if (worked.includes(one) && !isKnown) {
      if ("ask" in latest) return latest.ask.includes(column) ? askedAbout(one) : { ...one, use: "" };
      if (latest.take !== column) return { ...one, use: "" };
      return one.use === "workingAt" ? one : { ...one, use: "workingAt", certainty: "guess" };
    }
    const isAsked = open.includes(one) && (last === undefined || "ask" in last || last.take === column);
    return isAsked ? { ...one, certainty: "ask" } : one;
  });
}
