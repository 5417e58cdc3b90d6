/**
 * What happens to a learner during the year. `points` are percentage points added to a mark at each part of the year, `code` may stand in
 * place of a mark, `attendance` and `punctuality` are taken off. The shares are invented: they are set so that each tier is seen.
 */
const steady = {};
const lateCode = (code, chance) => (random, part) => (part >= 0.4 && random.chance(chance) ? code : undefined);

/** In every course at once. */
const ofLearners = [
  [steady, 86],
  [{ attendance: [9, 15] }, 5],
  [{ attendance: [6, 12], code: lateCode("ABS", 0.4) }, 2],
  [{ punctuality: [12, 20] }, 2],
  [{ attendance: [14, 30], punctuality: [8, 20], attitude: 2, incidents: [2, 5], code: lateCode("NS", 0.6) }, 5],
];

/** In one course. */
const ofCourses = [
  [steady, 79],
  [{ points: (part) => (part >= 0.8 ? -27 : 2) }, 5],
  [{ points: (part) => 12 - 36 * part }, 4],
  [{ points: (part) => 30 * part - 16 }, 5],
  [{ code: (random, part) => (part === 0.4 ? "NS" : undefined) }, 2],
  [{ code: lateCode("NS", 0.6) }, 2],
  [{ attitude: 1 }, 2],
  [{ incidents: [2, 3] }, 1],
];

export const learnerStory = (random) => random.weighted(ofLearners);

/** A learner's own story goes before a course's. */
export const courseStory = (random, story) => (story === steady ? random.weighted(ofCourses) : story);
