/** By what stands in a reason: kinds of support of the policy's list that answer to it, what is measured, and where it should be. */
const answers = [
  [/Attendance/, ["Attendance meeting", "Attendance contract and monitoring"], "Attendance %", "90%"],
  [/Punctuality/, ["Attendance contract and monitoring", "Timetable adjustment"], "Punctuality %", "90%"],
  [
    /Behaviour/,
    ["Behaviour contract or restorative approach", "Behaviour mentoring or workshop"],
    "Behaviour incidents",
    "0",
  ],
  [/Online/, ["Extra online tutorial or check-in", "Monitoring of online engagement"], "Online engagement %", "90%"],
  [/Missing work/, ["Study skills"], "Missing work", "0"],
  [/below MEG/, ["Subject workshop, clinic or tutorial"], "Gap to MEG", "0"],
  [/Average/, ["Subject workshop, clinic or tutorial", "Small-group catch-up"], "Average %", "55%"],
  [/Latest mark|falling/, ["Small-group catch-up"], "Average %", "the level before"],
  [/./, ["One-to-one tutorial", "Mentoring by staff or peers"], "Attitude to learning", "2"],
];

const ofType = {
  "Attendance meeting": ["Attendance and punctuality", "Meet about the missed lessons and what stands in the way"],
  "Attendance contract and monitoring": ["Attendance and punctuality", "Weekly target, signed and checked each Friday"],
  "Timetable adjustment": ["Attendance and punctuality", "Later start on Mondays, made up on Thursdays"],
  "Behaviour contract or restorative approach": ["Behaviour", "Restorative talk and a contract for lessons"],
  "Behaviour mentoring or workshop": ["Behaviour", "Weekly mentoring about work in class"],
  "Extra online tutorial or check-in": ["Online and hybrid learning", "Online check-in each Tuesday"],
  "Monitoring of online engagement": ["Online and hybrid learning", "Log of online work looked at each week"],
  "Study skills": ["Academic support", "Plan for missing work, one piece a week"],
  "Subject workshop, clinic or tutorial": ["Academic support", "Weekly clinic on the topics of the last test"],
  "Small-group catch-up": ["Academic support", "Catch-up in a group of four"],
  "One-to-one tutorial": ["Pastoral and wellbeing", "Talk each week about how lessons go"],
  "Mentoring by staff or peers": ["Pastoral and wellbeing", "Second-year mentor for half a term"],
};

/** The reasons of a snapshot one by one, without what only comes close. */
export const reasonsOf = (text) =>
  text
    // A reason may hold a semicolon between brackets.
    .split(/; (?![^(]*\))/)
    .filter((reason) => !reason.startsWith("Approaching"))
    .map((reason) => reason.replace("Severe: ", ""));

export function answerTo(random, reason) {
  const [, types, measure, to] = answers.find(([pattern]) => pattern.test(reason));
  const type = random.pick(types);
  const [category, what] = ofType[type];
  return { category, type, measure, to, action: (owner) => `${what}, with ${owner}` };
}

const better = [
  ["A fixed time each week", "Knew what to do next and did it."],
  ["Past questions worked through aloud", "Saw where the marks are lost."],
  ["A small first step", "The first success made the next one easier."],
];
const same = [
  ["Came to most sessions", "Too early to see it in the marks."],
  ["", "Sessions clashed with work shifts."],
];
const worse = [["", "Missed three of the sessions; the topics moved on."]];

/** What a review says of an outcome from -2 to +2. */
export function workedBecause(random, outcome) {
  const [worked, why] = random.pick(outcome > 0 ? better : outcome === 0 ? same : worse);
  return { "What worked": worked, Why: why };
}
