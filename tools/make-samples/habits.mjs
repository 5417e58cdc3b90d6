import { clamp } from "./random.mjs";

const percentText = (share) => `${Math.round(share)}%`;

/** Attendance, effort and the rest of one learner on one course, as teachers and registers give them. */
export function makeHabits(random, { engagement, mode }, story) {
  const drop = (range) => (range ? random.between(...range) : 0);
  const share = (mean, spread, range, lowest) =>
    percentText(clamp(random.normal(mean + engagement, spread) - drop(range), lowest, 100));
  const usualAttitude = engagement > 0.9 ? 1 : 2;
  return [
    share(96, 1.6, story.attendance, 42),
    share(97, 1.5, story.punctuality, 50),
    mode === "On site" ? "" : share(95, 2.5, story.attendance, 40),
    story.incidents ? random.whole(...story.incidents) : random.chance(0.08) ? 1 : 0,
    random.whole(0, engagement > 0 ? 4 : 1),
    clamp(usualAttitude + (story.attitude ?? 0), 1, 4),
    // Wellbeing, external and teacher concerns.
    ...[0.012, 0.006, 0.012].map((chance) => (random.chance(chance) ? "Yes" : "")),
  ];
}
