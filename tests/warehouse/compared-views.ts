import { atRisk } from "../../src/domain/department/at-risk/at-risk";
import { type Department } from "../../src/domain/department/department";
import { courseOf } from "../../src/domain/department/enrolment";
import { daysToFirstAction } from "../../src/domain/department/snapshots/days-to-first-action";
import { isEnoughToSay } from "../../src/domain/evidence/rate-groups";
import { everybody, ruleEvidence } from "../../src/domain/evidence/rule-evidence";
import { compareGroups } from "../../src/domain/groups/compare-groups";
import { groupBy } from "../../src/domain/numbers/group-by";
import { shareInterval } from "../../src/domain/numbers/share-interval";
import { meanInterval, sampleOf } from "../../src/domain/numbers/statistics";
import { attendanceOf } from "../../src/domain/risk/attendance";
import { learnerTier } from "../../src/domain/risk/learner-tier";
import { readReason } from "../../src/domain/risk/reasons";
import { scorecard } from "../../src/domain/scorecard/score";
import { departmentScore, residualsOf } from "../../src/domain/value-added/enrolment-residuals";
import { valueAddedScores } from "../../src/domain/value-added/scores";
import { pseudonym } from "../../tools/warehouse/pseudonym";
import { key, line, type Told } from "./told-lines";

const keyOf = (id: string): string => pseudonym(id, key) ?? "";

export interface View {
  readonly view: string;
  readonly told: Told;
  readonly expected: (department: Department) => string[];
}

export const views: readonly View[] = [
  {
    view: "policy",
    told: (rows) =>
      rows.filter(({ department }) => department !== "").map(({ setting, value }) => line(setting, value)),
    expected: ({ policy }) => Object.entries(policy).map(([setting, value]) => line(setting, String(value))),
  },
  {
    view: "reasons",
    told: (rows) => rows.map((row) => line(row.learner_key, row.course, row.area, row.is_severe, row.is_approaching)),
    expected: ({ enrolments, leavers }) =>
      [...enrolments, ...leavers].flatMap((one) =>
        one.reasons.map((reason) => {
          const { is } = readReason(reason);
          return line(keyOf(one.learnerId), courseOf(one), areaOf(reason), is === "severe", is === "approaching");
        }),
      ),
  },
  {
    view: "enrolments",
    told: (rows) =>
      rows.map((row) =>
        line(row.learner_key, row.course, row.working_at, row.tier, row.gap, row.attendance, row.prior),
      ),
    expected: ({ enrolments }) =>
      enrolments.map((one) =>
        line(
          keyOf(one.learnerId),
          courseOf(one),
          one.workingAt || null,
          one.tier,
          one.gap,
          attendanceOf(one.signals),
          one.prior,
        ),
      ),
  },
  {
    view: "register",
    told: (rows) =>
      rows.map((row) =>
        line(
          row.learner_key,
          row.tier,
          row.tier_before,
          row.concerns,
          row.severe,
          row.approaching,
          row.first_flagged,
          row.open_actions,
          row.next_review,
          row.plan_status,
          row.has_support,
        ),
      ),
    expected: (department) =>
      atRisk(department).map((one) =>
        line(
          keyOf(one.learnerId),
          one.tier,
          one.tierBefore,
          one.concerns,
          one.severe,
          one.approaching.length,
          one.firstFlagged || null,
          one.openActions.length,
          one.nextReview || null,
          one.plan || null,
          one.hasSupport,
        ),
      ),
  },
  {
    view: "scorecard",
    told: (rows) =>
      rows
        .filter(({ is_now }) => is_now)
        .map((row) => line(row.name, row.value, row.previous, row.count, row.rating, row.travel, row.unrated)),
    expected: (department) =>
      scorecard(department).map((one) =>
        line(one.name, one.current, one.previous, one.count, one.rating, one.travel, one.unrated),
      ),
  },
  {
    view: "value_added",
    told: (rows) =>
      rows
        .filter(({ is_now }) => is_now)
        .map((row) =>
          line(
            row.level,
            row.cohort,
            row.qualification,
            row.subject,
            row.results,
            row.grades,
            row.from_value,
            row.to_value,
          ),
        ),
    expected: ({ enrolments }) => {
      const residuals = residualsOf(enrolments);
      const whole = departmentScore(residuals);
      const scores = valueAddedScores(residuals).map((one) => ({ ...one, level: one.level as string }));
      return [
        ...scores,
        ...(whole ? [{ ...whole, level: "Department", cohort: "", qualification: "", subject: "" }] : []),
      ].map((one) =>
        line(
          one.level,
          one.cohort,
          one.qualification,
          one.subject,
          one.learners,
          one.grades,
          one.interval?.from,
          one.interval?.to,
        ),
      );
    },
  },
  {
    view: "rule_evidence",
    told: (rows) =>
      rows.map((row) =>
        line(
          row.data_point,
          row.taken_on,
          row.outcome,
          row.flag,
          row.is_withheld,
          row.learners,
          row.outcome_share,
          row.flagged_share,
          row.precision_share,
          row.unflagged_share,
          row.recall_share,
          row.lead_days,
          row.unknown,
        ),
      ),
    expected: (department) =>
      ruleEvidence(department)
        .filter(({ by }) => by === everybody)
        .map((row) => {
          const { dataPoint, takenOn, outcome, flag, rating, leadDays, unknown } = row;
          const share = (part = 0, all = 0, isEnough = true) => (isEnough && all > 0 ? (100 * part) / all : null);
          if (!rating)
            return line(dataPoint, takenOn, outcome, flag, true, null, null, null, null, null, null, null, null);
          const { learners, flagged, failed, caught } = rating;
          const others = learners - flagged;
          const isSaid = isEnoughToSay(row, rating);
          const totals = [share(failed, learners), share(flagged, learners)];
          if (row.isDetailWithheld)
            return line(dataPoint, takenOn, outcome, flag, false, learners, ...totals, null, null, null, null, null);
          return line(
            dataPoint,
            takenOn,
            outcome,
            flag,
            false,
            learners,
            ...totals,
            share(caught, flagged, isSaid),
            share(failed - caught, others, isSaid),
            share(caught, failed, isSaid),
            leadDays,
            unknown,
          );
        }),
  },
  {
    view: "days_to_first_action",
    told: (rows) =>
      rows
        .filter(({ is_now }) => is_now)
        .map((row) => line(row.learner_key, row.first_red, row.first_action, row.days)),
    expected: (department) =>
      daysToFirstAction(department).map((one) =>
        line(keyOf(one.learnerId), one.firstRed, one.firstAction || null, one.days),
      ),
  },
  {
    view: "groups",
    told: (rows) =>
      rows
        .filter(({ department }) => department !== "")
        .map((row) =>
          line(
            row.characteristic,
            row.group_name,
            row.measure,
            row.state,
            row.learners,
            row.mean,
            row.difference,
            row.from_value,
            row.to_value,
          ),
        ),
    expected: (department) =>
      compareGroups(department, undefined).map(({ characteristic, group, measure, ...row }) => {
        if (row.kind !== "shown")
          return line(characteristic, group, measure.name, row.kind, null, null, null, null, null);
        const { learners, mean, difference, interval } = row;
        return line(
          characteristic,
          group,
          measure.name,
          "shown",
          learners,
          mean,
          difference,
          interval?.from,
          interval?.to,
        );
      }),
  },
  {
    view: "learners",
    told: (rows) => rows.map((row) => line(row.learner_key, row.tier, row.is_red_by_areas, row.courses)),
    expected: ({ enrolments, policy }) =>
      [...groupBy(enrolments, ({ learnerId }) => learnerId)].map(([id, own]) => {
        const { tier, areas } = learnerTier(own, policy);
        return line(keyOf(id), tier, areas.length > 0, own.length);
      }),
  },
  {
    view: "units",
    told: (rows) =>
      rows
        .filter(({ indicator }) => indicator === "attendance" || indicator === "pass-rate")
        .map((row) =>
          line(
            row.indicator,
            row.value === null ? null : row.from_value,
            row.value === null ? null : row.to_value,
            row.learners,
          ),
        ),
    expected: (department) => {
      const lines = new Map(scorecard(department).map((one) => [one.indicator?.id, one]));
      const learners = new Set(department.enrolments.map(({ learnerId }) => learnerId)).size;
      const sample = sampleOf(department.enrolments.flatMap(({ signals }) => attendanceOf(signals) ?? []));
      const mean = sample && meanInterval(sample);
      const pass = lines.get("pass-rate")?.indicator?.measure(department);
      const share = pass && shareInterval({ yes: (pass.value * pass.count) / 100, count: pass.count });
      const own = (id: string) => lines.get(id)?.entry?.ownFigure !== undefined;
      return [
        line(
          "attendance",
          own("attendance") ? null : mean?.from,
          own("attendance") ? null : mean?.to,
          learners || null,
        ),
        line(
          "pass-rate",
          own("pass-rate") || !share ? null : 100 * share.from,
          own("pass-rate") || !share ? null : 100 * share.to,
          learners || null,
        ),
      ];
    },
  },
];

/** The area that the domain puts a reason under. */
const areaOf = (reason: string) => learnerTier([{ tier: "Amber", reasons: [reason] }], { "red.domains": 1 }).areas[0];
