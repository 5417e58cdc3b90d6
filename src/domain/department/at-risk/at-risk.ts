import { groupBy } from "../../numbers/group-by";
import { type Tier, unknownTier } from "../../risk/tiers";
import { learnerTier } from "../../risk/learner-tier";
import { readReason } from "../../risk/reasons";
import { isContactStep, noted } from "../../risk/contact-step";
import { learnerSteps } from "../../risk/learner-steps";
import { isFlagged, isWorse, worstTier } from "../../risk/worst-tier";
import type { Department } from "../department";
import type { Learner } from "../records";
import { courseOf, type Enrolment, nameOf } from "../enrolment";
import { byPerson, sharedIds } from "../ids-of-several";
import { firstFlagged } from "../snapshots/first-flagged";
import { type KeptTier, learnerHistories } from "../snapshots/learner-history";
import type { AtRiskLearner } from "./at-risk-learner";
import { hasLeftBy, leaving, leavingDays } from "./leaving";
import { asOne } from "../listed-twice";
import { giveTurns } from "./give-turns";
import { inOrderOfNeed } from "./order-of-need";
import { hasBegun, planAtWork, restOf } from "../status";
import { supportOf } from "./support-of";

type Known = Pick<Department, "enrolments" | "learners" | "actions" | "plans" | "outcomes" | "snapshots" | "policy">;

/**
 * The register: one entry for each learner who is Red or Amber, of whom too little is known, or who is close to a line; worst first. It
 * needs no clock: it gives days, and whoever shows it counts from today.
 */
export function atRisk({ enrolments, learners, actions, plans, outcomes, snapshots, policy }: Known): AtRiskLearner[] {
  const about = new Map([...byLearner(learners)].map(([id, rows]) => [id, asOne(rows)]));
  const [actionsOf, plansOf] = [byLearner(actions), byLearner(plans)];
  const histories = learnerHistories(snapshots);
  // No clock, but it is this day or a later one.
  const lastKept = snapshots.reduce((day, { takenOn }) => (takenOn > day ? takenOn : day), "");
  const shared = sharedIds(enrolments);
  const leavingOn = leavingDays({ outcomes, learners, policy });
  const here = enrolments.filter((row) => !hasLeftBy(lastKept, leavingOn(row)));
  const register = [...byPerson(here, shared).values()].flatMap((rows) => {
    const { learnerId } = rows[0] as Enrolment;
    // Whose records and whose earlier tiers they are, an ID of several learners does not say.
    const isShared = shared.has(learnerId);
    const { tier, areas } = learnerTier(rows, policy);
    const worst = worstTier(rows.map((row) => row.tier ?? unknownTier));
    // Like with like: what was kept before the learner's own tier was is the tiers of courses.
    const comparedWith = ({ isOverall }: KeptTier) => (isOverall ? tier : worst);
    const approaching = rows.flatMap((row) => approachingIn(row));
    if (tier === undefined || (tier === "On track" && approaching.length === 0)) return [];
    const history = isShared ? [] : (histories.get(learnerId) ?? []);
    const last = history[history.length - 1];
    const [ownActions, ownPlans] = isShared ? [[], []] : [actionsOf.get(learnerId) ?? [], plansOf.get(learnerId) ?? []];
    const support = supportOf(ownActions, ownPlans);
    const plan = planAtWork(ownPlans, lastKept);
    const concerned = rows.filter((row) => row.tier !== "On track").map(withTier);
    const [first] = rows;
    const learner = isShared ? undefined : about.get(learnerId);
    return [
      {
        learnerId,
        name: nameOf(learner, first),
        tutorGroup: learner?.tutorGroup ?? "",
        tutor: learner?.tutor || (rows.find((row) => row.tutor !== "")?.tutor ?? ""),
        tier,
        tierBefore: last && last.tier !== comparedWith(last) ? last.tier : undefined,
        subjects: distinct((concerned.length > 0 ? concerned : rows).map(subjectOf)),
        groups: distinct((concerned.length > 0 ? concerned : rows).map(({ group }) => group)),
        reasons: [
          ...(areas.length > 0 ? [`Over all courses: ${areas.join(", ")}`] : []),
          ...concerned
            .filter((row) => row.reasons.length > 0)
            .map((row) => `${rows.length > 1 ? `${subjectOf(row)}: ` : ""}${row.reasons.join("; ")}`),
        ],
        severe: concerned.flatMap((row) => row.reasons.filter((reason) => readReason(reason).is === "severe")).length,
        concerns: concerned.flatMap((row) => row.reasons).length,
        requiredAction: learnerSteps(
          withNote(
            concerned.map(({ requiredAction }) => requiredAction),
            isFlagged(tier) ? learner : undefined,
          ),
          plan,
          tier,
        ).join("; "),
        approaching,
        firstFlagged: isFlagged(tier) ? firstFlagged(history) : "",
        openActions: support.openActions,
        owner: support.owner,
        nextReview: support.nextReview,
        plan: support.planStatus,
        hasSupport: support.openActions.length > 0 || (plan !== undefined && hasBegun(plan, lastKept)),
        rest:
          support.plan && !hasWorsened(comparedWith, support.plan.start, history)
            ? restOf(support.plan, last?.takenOn ?? "")
            : undefined,
        leaves: leaving(rows, leavingOn),
      },
    ];
  });
  return giveTurns(inOrderOfNeed(register), policy["alert.budget"]);
}

/** A tier that cannot be read is said: silence would be read as nothing to worry about. */
const withTier = (row: Enrolment): Enrolment =>
  row.tier === undefined ? { ...row, tier: unknownTier, reasons: [tierNotRead, ...row.reasons] } : row;

const tierNotRead = "Risk tier not read";

const byLearner = <Row extends { readonly learnerId: string }>(rows: readonly Row[]) =>
  groupBy(rows, ({ learnerId }) => learnerId);

const subjectOf = (row: Pick<Enrolment, "subject" | "course" | "tracker">) => row.subject || courseOf(row);

const approachingIn = (row: Enrolment) =>
  row.reasons.map(readReason).flatMap(({ is, says }) => (is === "approaching" ? [`${subjectOf(row)}: ${says}`] : []));

/** A No or a note about contact is said wherever a learner's steps are, also where none of them says whom to contact. */
function withNote(actions: readonly string[], learner: Pick<Learner, "parentContactConsent"> | undefined): string[] {
  const isSaid = actions.some((action) => action.split("; ").some(isContactStep));
  return [...actions, ...(learner?.parentContactConsent?.note && !isSaid ? [noted] : [])];
}

const distinct = (texts: readonly string[]) => [...new Set(texts)].filter((text) => text !== "");

/** Against the last data point that was kept before the plan began, else the first one after. */
function hasWorsened(
  nowAs: (kept: KeptTier) => Tier | undefined,
  start: string,
  history: readonly KeptTier[],
): boolean {
  const before = history.filter(({ takenOn }) => takenOn <= start).pop() ?? history[0];
  const now = before && nowAs(before);
  return before !== undefined && now !== undefined && isWorse(now, before.tier);
}
