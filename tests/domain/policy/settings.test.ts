import type { Setting } from "../../../src/domain/policy/setting";
import { settings } from "../../../src/domain/policy/settings";

const said = settings.map(({ key, value, unit, minimum, maximum, choices }: Setting) =>
  [key, value, unit, choices ? choices.join(" / ") : minimum === undefined ? "" : `${minimum} to ${maximum}`]
    .filter((part) => part !== "")
    .join("; "),
);

test("A Policy begins with these figures, in these units and within these limits", () => {
  expect(said).toEqual([
    "year.start; 2025-09-01; date",
    "meg.method; Average; Average / 75th percentile / Plus one grade",
    "gap.amber; -2; grades; -10 to -0.5",
    "gap.severe; -3; grades; -10 to -0.5",
    "average.amber; 55; %; 0 to 100",
    "average.severe; 40; %; 0 to 100",
    "sudden.amber; 20; percentage points; 1 to 100",
    "sudden.severe; 40; percentage points; 1 to 100",
    "sustained.amber; 20; percentage points; 1 to 100",
    "sustained.severe; 40; percentage points; 1 to 100",
    "missing.amber; 1; pieces of work; 1 to 100",
    "missing.severe; 2; pieces of work; 1 to 100",
    "attendance.amber; 90; %; 0 to 100",
    "attendance.severe; 80; %; 0 to 100",
    "online.amber; 90; %; 0 to 100",
    "online.severe; 80; %; 0 to 100",
    "punctuality.amber; 85; %; 0 to 100",
    "punctuality.severe; 70; %; 0 to 100",
    "behaviour.amber; 2; incidents; 1 to 100",
    "behaviour.severe; 5; incidents; 1 to 100",
    "attitude.amber; 3; 1 to 4, 1 is best; 1 to 10",
    "attitude.severe; 4; 1 to 4, 1 is best; 1 to 10",
    "attendance.fall.amber; 5; percentage points; 1 to 100",
    "punctuality.fall.amber; 10; percentage points; 1 to 100",
    "attitude.fall.amber; 1; steps of its scale; 1 to 10",
    "behaviour.recent.amber; 2; incidents; 1 to 100",
    "attitude.scale; not asked; not asked / 1 is best / 4 is best / 5 is best / +2 is best",
    "trend.weeks; 6; weeks; 2 to 8",
    "attendance.fall.floor; 95; %; 0 to 101",
    "approaching; 2; percentage points; 0 to 20",
    "average.approaching; 5; percentage points; 0 to 20",
    "trend.floor; 60; %; 0 to 100",
    "red.domains; 2; areas; 2 to 8",
    "ontrack.domains; 2; areas; 1 to 7",
    "peers.minimum; 10; learners; 2 to 100",
    "peers.window; 0.5; GCSE grades of the starting score; 0 to 100",
    "peers.widest; 1; GCSE grades of the starting score; 0 to 100",
    "peers.spread; 2; percentage points; 0.1 to 100",
    "band.exceeding; 1; standard deviations; -4 to 4",
    "band.expected; -0.25; standard deviations; -4 to 4",
    "band.limited; -1; standard deviations; -4 to 4",
    "alert.budget; 3; learners per tutor and week; 1 to 100",
    "action.review; 14; days; 1 to 365",
    "check.distance; 40; percentage points; 5 to 100",
    "neet.signs; 2; signs; 1 to 3",
    "guidance.weeks; 12; weeks; 1 to 52",
    "impact.minimum; 10; learners; 2 to 1000",
    "impact.start; 0.5; points of the starting score; 0 to 100",
    "impact.mark; 5; percentage points; 0 to 100",
    "impact.days; 28; days; 1 to 365",
  ]);
});
