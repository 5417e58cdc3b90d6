// What calls of the custom functions look like whose cells are all in order: the grades, marks, days and headings that the documents name.
const whole = (random, from, to) => from + Math.floor(random() * (to - from + 1));
const decimal = (random, from, to, digits) => Number((from + random() * (to - from)).toFixed(digits));
const pick = (random, list) => list[Math.floor(random() * list.length)];
const orBlank =
  (cell, share = 0.1) =>
  (one) =>
    one.random() < share ? "" : cell(one);
const among =
  (...list) =>
  ({ random }) =>
    pick(random, list);
const day = ({ random }) => `${pick(random, [2024, 2025, 2026])}-0${whole(random, 1, 9)}-${whole(random, 10, 28)}`;

const advanced = ["A*", "A", "B", "C", "D", "E", "U"];
const reformed = [9, 8, 7, 6, 5, 4, 3, 2, 1, "U"];
/** Qualification, subject, grades, a course's code and its boundaries. */
const awards = [
  ["A level", "Mathematics", advanced, "MA1", "A* 80, A 70, B 60, C 50, D 40, E 30"],
  ["A level", "Physics", advanced, "PH1", "A* 82, A 71, B 60, C 49, D 38, E 27"],
  ["A level", "History", advanced, "HI1", "A* 85, A 75, B 65, C 55, D 45, E 35"],
  ["AS level", "Biology", advanced.slice(1), "BI1", "A 70, B 60, C 50, D 40, E 30"],
  ["GCSE", "Chemistry", reformed, "CH1", "9 90, 8 80, 7 70, 6 60, 5 50, 4 40, 3 30, 2 20, 1 10"],
  ["GCSE resit", "Mathematics", reformed, "MR1", "5 50, 4 40, 3 30, 2 20, 1 10"],
  ["BTEC Extended Certificate", "Applied Science", ["D*", "D", "M", "P", "U"], "AS1", "D* 85, D 70, M 55, P 40"],
  ["AAT", "Accounting", ["Distinction", "Merit", "Pass"], "AA1", "Distinction 90, Merit 80, Pass 70"],
];

/** One learner on one course; every cell of a call is made from one of these. */
function learner(random, number) {
  const [qualification, subject, grades, course] = pick(random, awards);
  return { random, number, qualification, subject, grades, course, id: 102_000 + number };
}

const prior = orBlank(({ random }) => decimal(random, 1, 9, 2));
const qualification = ({ qualification: name }) => name;
const subject = ({ subject: name }) => name;
const course = (one) => one.course;
const id = (one) => one.id;
const grade = orBlank(({ random, grades }) => pick(random, grades));
const percent = orBlank(({ random }) => decimal(random, 2, 100, 1));
const share = orBlank(({ random }) => decimal(random, 0.5, 1, 2));
const points = orBlank(({ random }) => decimal(random, -50, 50, 1));
const count = (most) => orBlank(({ random }) => whole(random, 0, most));
const yes = orBlank(among("Yes", "No"), 0.7);
const mark = orBlank(({ random }) => (random() < 0.1 ? pick(random, ["NS", "ABS", "EX"]) : whole(random, 0, 40)));
const gcse = orBlank(among(...reformed, "A*", "A", "B", "C", "D", "E", "F", "G", "54", "AS B", "L2M"));

/** An argument: how it is made for some learners, and whether its first row is headings. */
const column = (cell) => ({ of: (learners) => learners.map((one) => [cell(one)]) });
const block = (width, cell) => ({
  of: (learners) => learners.map((one) => Array.from({ length: width }, () => cell(one))),
});
const fixed = (value) => ({ of: () => value });
const one = (...values) => ({ of: ([{ random }]) => pick(random, values) });
const table = (columns) => ({
  isTable: true,
  of: (learners) => [
    Object.keys(columns),
    ...learners.map((person) => Object.values(columns).map((cell) => cell(person))),
  ],
});
const optional = (argument) => ({ ...argument, isOptional: true });

const codes = ["Test 1", "Test 2", "Mock 1", "Mock 2"];
const assessments = {
  isTable: true,
  of: ([{ random }]) => [
    ["Assessment", "Title", "Course", "Type", "Max mark", "Weight", "Date", "Data point"],
    ...codes.map((code) => [
      code,
      code,
      "",
      "Test",
      pick(random, [40, 50, 60, 100]),
      whole(random, 0, 3),
      day({ random }),
      "",
    ]),
  ],
};
const courses = {
  isTable: true,
  of: () => [
    ["Course", "Qualification", "Subject", "Awarding body", "Grade boundaries", "Led by"],
    ...awards.map(([name, title, , code, boundaries]) => [code, name, title, "", boundaries, ""]),
  ],
};
const localTargets = {
  isTable: true,
  of: () => [
    ["Qualification", "Subject", "From", "To", "Grade"],
    ["AAT", "", 0, 4.5, "Pass"],
    ["AAT", "", 4.5, 6.5, "Merit"],
    ["AAT", "Accounting", 6.5, 9, "Distinction"],
  ],
};
const policy = {
  isTable: true,
  of: ([{ random }]) => [
    ["Setting", "Value", "Unit", "Meaning"],
    ["gap.amber", pick(random, [-1, -2]), "grades", ""],
    ["attendance.amber", whole(random, 85, 95), "%", ""],
    ["missing.severe", whole(random, 2, 4), "pieces of work", ""],
    ["red.domains", pick(random, [2, 3]), "areas", ""],
    ["meg.method", pick(random, ["Average", "75th percentile", "Plus one grade"]), "", ""],
  ],
};
const interventions = table({
  "Record ID": ({ number }) => `ACT-${number}`,
  Status: among("Open", "Closed"),
  "Learner ID": id,
  Action: among("Weekly meeting", "Study plan"),
  Owner: among("A tutor", "A teacher"),
  Start: day,
  "Review date": orBlank(day),
});
const plans = table({
  "Learner ID": id,
  Status: among("Draft", "Active", "Closed"),
  Start: day,
  "Review date": orBlank(day),
});
const reviews = table({ "Learner ID": id, Date: day, "Next review": orBlank(day) });
const learnersTab = table({
  "Learner ID": id,
  Surname: among("Bello", "Ng"),
  "First name": among("Ada", "Lee"),
  "Tutor group": among("T1", "T2"),
  Tutor: among("A tutor", ""),
});
const tracker = table({
  "Learner ID": id,
  Surname: among("Bello", "Ng"),
  "Risk tier": among("Red", "Amber", "On track", "Not enough data"),
  Course: course,
  Group: among("G1", "G2"),
  Reasons: among("Attendance 82% (below 90%)", "Missing work 1 (1 or more)", ""),
  "Required action": among("Talk with the learner; Tell the tutor", ""),
});
const snapshots = table({
  "Data point": among("First review", "Second review"),
  "Taken on": day,
  "Learner ID": id,
  Course: course,
  "Risk tier": among("Red", "Amber", "On track"),
});

const signals = {
  "Learner ID": column(id),
  "Gap to MEG": column(orBlank(({ random }) => whole(random, -4, 3))),
  "Average %": column(percent),
  "Latest change": column(points),
  "Sustained change": column(points),
  "Missing work": column(count(3)),
  "Attendance %": column(share),
  "Online engagement %": column(share),
  "Punctuality %": column(share),
  "Behaviour incidents": column(count(6)),
  "Attitude to learning": column(orBlank(({ random }) => whole(random, 1, 4))),
  "Wellbeing concern": column(yes),
  "External concern": column(yes),
  "Teacher concern": column(yes),
};
const pairs = (columns) =>
  Object.entries(columns).flatMap(([name, argument]) => [{ ...fixed(name), isHeading: true }, argument]);
const risk = pairs({ ...signals, Policy: policy });
const riskAction = pairs({
  ...signals,
  "Date of birth": column(orBlank(({ random }) => `${whole(random, 2005, 2010)}-05-04`)),
  Policy: policy,
});

const subjects = fixed([["English language", "Maths", "Art", "French", "Science"]]);
const target = [column(prior), column(qualification), column(subject)];
const marked = [fixed([codes]), block(codes.length, mark), assessments];

/** The arguments of each function, in their order; what is optional may be left blank. */
const cleanArguments = {
  MEG: [
    ...target,
    optional(one("", "Average", "75th percentile", "Plus one grade")),
    optional(localTargets),
    optional(policy),
  ],
  ASPIRATION: [...target, optional(localTargets)],
  MEGCHANCES: target,
  GRADEGAP: [column(grade), column(grade), column(qualification)],
  AVERAGEMARK: marked,
  WORKINGAT: [column(percent), column(course), courses],
  MARKTREND: marked,
  MISSINGWORK: marked,
  PROGRESSBAND: [column(percent), column(prior), optional(column(course)), optional(policy)],
  RISKTIER: risk,
  RISKREASONS: risk,
  RISKACTION: riskAction,
  WORKOUT: [
    one(
      "Average %; Working at; Gap to MEG; Progress band",
      "Missing work; Reasons; Required action; Areas",
      "Next review",
    ),
    ...pairs({
      "Learner ID": column(id),
      "Mark headings": marked[0],
      Marks: marked[1],
      Assessments: assessments,
      Course: column(course),
      Courses: courses,
      Qualification: column(qualification),
      MEG: column(grade),
      "Average GCSE": column(prior),
      "Attendance %": column(share),
      Learners: learnersTab,
      Interventions: interventions,
      Plans: plans,
      Reviews: reviews,
      Policy: policy,
    }),
  ],
  OPENACTIONS: [column(id), interventions],
  NEXTREVIEW: [column(id), interventions, optional(plans), optional(reviews)],
  ATRISK: pairs({
    Physics: tracker,
    Policy: policy,
    Learners: learnersTab,
    Interventions: interventions,
    Plans: plans,
    Snapshots: snapshots,
  }),
  AVGGCSE: [block(5, gcse)],
  THRESHOLD: [
    block(5, gcse),
    one("5+ A*-C incl. English and maths", "Level 2", "Level 1", "Basics 9-4", "Basics 9-5"),
    subjects,
  ],
  VALUEADDED: [column(grade), ...target],
  VALUEADDEDSCORES: [column(grade), ...target],
  RAG: [column(percent), column(percent), column(percent), optional(one("H", "L", "T")), optional(one("", 0, 2))],
  TRAVEL: [column(percent), column(percent), optional(one("H", "L", "T"))],
};

export const cleanFunctions = Object.keys(cleanArguments);

/** Pairs of a heading and its cells: some of them, the first always. */
function somePairs(random, specs) {
  if (!specs[0].isHeading) return specs;
  const keeps = specs.map((_, index) => index === 0 || random() < 0.6);
  return specs.filter((_, index) => keeps[index - (index % 2)]);
}

/** One learner, a few, or enough to be compared with peers. */
function someRows(random) {
  const size = random();
  if (size < 0.4) return 1;
  return size < 0.9 ? whole(random, 2, 8) : whole(random, 20, 60);
}

/** One call at random: some rows, or one learner in single cells. */
export function randomCall(name, random) {
  const rows = someRows(random);
  const isSingle = rows === 1 && random() < 0.7;
  const learners = Array.from({ length: rows }, (_, number) => learner(random, number));
  return somePairs(random, cleanArguments[name]).map((spec) => {
    if (spec.isOptional && random() < 0.5) return "";
    const cells = spec.of(learners);
    const isCell = isSingle && !spec.isTable && Array.isArray(cells) && cells[0].length === 1;
    return isCell ? cells[0][0] : cells;
  });
}

/** One call with everything there is to give, for so many learners; tables say which rows are headings. */
export function fullCall(name, random, rows) {
  const learners = Array.from({ length: rows }, (_, number) => learner(random, number));
  return cleanArguments[name].map((spec) => ({ cells: spec.of(learners), isTable: spec.isTable === true }));
}
