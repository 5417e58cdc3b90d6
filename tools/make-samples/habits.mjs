import { clamp } from "./random.mjs";

const percentText = (share) => `${Math.round(share)}%`;

/** Attendance, effort and the rest for one learner on one course; people who come less also hand in and behave less well. */
export function makeHabits(random, { engagement, mode }) {
  const attendance = clamp(
    random.normal(95.5 + 1.6 * engagement, 1.8) - (engagement < -1.35 ? random.between(2, 14) : 0),
    42,
    100,
  );
  const punctuality = clamp(
    random.normal(97 + 1.4 * engagement, 1.6) - (engagement < -1.5 ? random.between(2, 12) : 0),
    50,
    100,
  );
  const attitude = engagement > 0.9 ? 1 : engagement > -1.3 ? 2 : engagement > -2.1 ? 3 : 4;
  return {
    attendance: percentText(attendance),
    punctuality: percentText(punctuality),
    online: mode === "On site" ? "" : percentText(clamp(random.normal(93 + 3 * engagement, 3), 40, 100)),
    behaviour: engagement < -1.4 ? random.whole(1, 4) : random.chance(0.05) ? 1 : 0,
    achievements: engagement > 0 ? random.whole(0, 4) : random.whole(0, 1),
    attitude,
    wellbeing: random.chance(0.015) ? "Yes" : "",
    external: random.chance(0.006) ? "Yes" : "",
    teacher: random.chance(0.015) ? "Yes" : "",
  };
}
