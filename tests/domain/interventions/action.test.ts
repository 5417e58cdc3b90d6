import { type Action, actionProblems } from "../../../src/domain/interventions/action";

const complete: Action = {
  type: "Study skills",
  issue: "Notes are thin.",
  plan: "Two workshops.",
  owner: "Ms Oak",
  start: "2030-01-07",
  measure: "Next test",
  from: "45%",
  to: "55%",
  byWhen: "2030-02-11",
  review: "2030-02-04",
  sessions: null,
  minutes: null,
  cost: null,
  fundingSource: "",
  contactRule: "adult with consent",
  contact: "",
  contactOutcome: "",
};

const problems = (over: Partial<Action>) =>
  actionProblems({ ...complete, ...over }).map(({ field, problem }) => `${field}: ${problem}`);

test("an action with all that the policy asks for has no problem", () => {
  expect(problems({})).toEqual([]);
  expect(problems({ sessions: 1, minutes: 1_000, cost: 0, fundingSource: "Bursary" })).toEqual([]);
});

test("an empty form says everything that is missing, in the order in which it asks", () => {
  const empty = Object.fromEntries(Object.keys(complete).map((key) => [key, ""]));
  expect(problems({ ...empty, sessions: null, minutes: null, cost: null, contactRule: "under 18" })).toEqual(
    ["type", "plan", "contact", "issue", "owner", "start", "measure", "from", "to", "byWhen", "review"].map(
      (field) => `${field}: missing`,
    ),
  );
});

test("spaces are no answer", () => {
  expect(problems({ owner: " \n" })).toEqual(["owner: missing"]);
});

test("a kind of action comes from the policy's list", () => {
  expect(problems({ type: "Detention" })).toEqual(["type: unknown type"]);
});

test.each([
  ["the start itself", "2030-01-07", []],
  ["the day before the start", "2030-01-06", ["review: before start"]],
  ["a day that there is not", "2030-02-30", ["review: no date"]],
  ["another spelling", "4/2/2030", ["review: no date"]],
])("a review on %s", (_, review, expected) => {
  expect(problems({ review })).toEqual(expected);
});

test("a start that is no date is told once, and not blamed on the other dates", () => {
  expect(problems({ start: "soon" })).toEqual(["start: no date"]);
});

test.each([
  [0, "sessions: no count"],
  [1.5, "sessions: no count"],
  [1_001, "sessions: no count"],
  [Number.NaN, "sessions: no count"],
])("%p is no number of sessions", (sessions, expected) => {
  expect(problems({ sessions })).toEqual([expected]);
});

test.each([-0.01, 1_000_001, Number.NaN])("%p is no cost", (cost) => {
  expect(problems({ cost })).toEqual(["cost: no amount"]);
});

test.each([
  ["under 18", "", ["contact: missing"]],
  ["under 18", "Not contacted", []],
  ["adult with consent", "Contacted", []],
  ["adult without consent", "Contacted", ["contact: no consent"]],
  ["adult without consent", "Will be contacted", ["contact: no consent"]],
  ["adult without consent", "Not contacted", []],
  ["adult without consent", "", []],
  ["age unknown", "Contacted", ["contact: no consent"]],
  ["under 18 with a note", "", []],
  ["under 18 with a note", "Contacted", []],
  ["adult with a note", "Contacted", ["contact: no consent"]],
  ["age unknown with a note", "Will be contacted", ["contact: no consent"]],
] as const)("%s, parents or carers: %p", (contactRule, contact, expected) => {
  expect(problems({ contactRule, contact })).toEqual(expected);
});

test("text that a cell cannot hold is refused; tabs, line breaks, emoji and right-to-left text are not", () => {
  expect(problems({ issue: "x".repeat(49_998), plan: "a\tb\r\nc 🙂 مرحبا" })).toEqual([]);
  expect(problems({ issue: "x".repeat(49_999), plan: "a\u0000", fundingSource: "\udc00" })).toEqual([
    "plan: unprintable",
    "issue: too long",
    "fundingSource: unprintable",
  ]);
});
