import { createRandom } from "./random.mjs";
import { schoolDay } from "./school-days.mjs";

/** Made up: two in three have talked with a careers adviser by the end of March, some of them long ago. */
export function withGuidance(seed, learners) {
  const random = createRandom(seed);
  return learners.map((learner) => {
    const day = schoolDay("2025-10-06", random.whole(0, 165));
    return { ...learner, guidance: random.chance(0.66) ? day.split("-").reverse().join("/") : "" };
  });
}
