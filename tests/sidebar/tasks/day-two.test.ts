import { addAssessment, addLearner, learnerHasLeft } from "../../../sidebar/tasks/day-two";
import { learnerMoves } from "../../../sidebar/tasks/learner-moves";
import { fakeSheets } from "../../api/fake-sheets";
import { filled, problemsOf, save } from "./as-sent";

const start = {
  tracker: "Physics",
  trackers: [{ name: "Physics", hasCourse: true, courses: ["PH1"] }],
  courses: ["PH1"],
  heading: "Test 3",
};

test("an assessment begins with the heading of the selected column and asks out of how many it is", async () => {
  const form = addAssessment(start);
  const draft = filled(form, {});
  expect(draft.values).toMatchObject({ tracker: "Physics", title: "Test 3", weight: "1" });
  expect(problemsOf(form, draft)).toEqual(["maxMark"]);
  expect(problemsOf(form, filled(form, { title: " ", maxMark: "0", weight: "-1", date: "soon" }))).toEqual([
    "title",
    "maxMark",
    "weight",
    "date",
  ]);
  const sent: unknown[] = [];
  const answer = await save(form, filled(form, { maxMark: "40" }), {
    addAssessment: (input) => {
      sent.push(input);
      return { sentences: ["It stands."] };
    },
  });
  expect(sent).toEqual([{ tracker: "Physics", title: "Test 3", maxMark: 40, weight: 1, course: "", date: "" }]);
  expect(answer).toEqual({ kind: "saved", sentences: ["It stands."] });
});

test("a learner needs an ID, a name and a course; a course that is not listed needs its qualification and subject", () => {
  const form = addLearner(start);
  expect(problemsOf(form, filled(form, {}))).toEqual(["learnerId", "surname", "course"]);
  const birch = { learnerId: "102", surname: "Birch" };
  expect(problemsOf(form, filled(form, { ...birch, course: "ph1" }))).toEqual([]);
  expect(problemsOf(form, filled(form, { ...birch, course: "CH1" }))).toEqual(["qualification"]);
  expect(
    problemsOf(form, filled(form, { ...birch, course: "CH1", qualification: "A level", subject: "Chemistry" })),
  ).toEqual([]);
});

test("who leaves is asked which of several courses, and from which day", async () => {
  const card = fakeSheets().card("10231");
  if (card.kind === "none") throw new Error(card.message);
  const form = learnerHasLeft(card);
  expect(problemsOf(form, filled(form, { day: "" }))).toContain("day");
  const sent: unknown[] = [];
  await save(form, filled(form, { day: "2026-11-20", course: "all" }), {
    learnerLeft: (input) => {
      sent.push(input);
      return { sentences: ["It stands."] };
    },
  });
  const places = [...new Set(card.enrolments.map(({ course, sheet }) => course || sheet))];
  expect(sent).toEqual([{ learnerId: "10231", day: "2026-11-20", courses: places }]);
});

test("who moves is asked what has changed, and only what that needs", async () => {
  const card = fakeSheets().card("10231");
  if (card.kind === "none") throw new Error(card.message);
  const [place = ""] = card.enrolments.map(({ course, sheet }) => course || sheet);
  const form = learnerMoves(card, start);
  const sent: unknown[] = [];
  const record = (values: Record<string, string>) =>
    save(form, filled(form, { day: "2026-11-12", ...values }), {
      learnerMoved: (input) => {
        sent.push(input);
        return { sentences: ["It stands."] };
      },
    });
  expect(problemsOf(form, filled(form, { kind: "Tutor", day: "" }))).toEqual(["to", "day"]);
  expect(problemsOf(form, filled(form, { kind: "Course", course: place, to: " " }))).toEqual(["to"]);
  await record({ kind: "Set", course: place, to: " 12B " });
  await record({ kind: "Tutor", course: place, to: "Mr Elm" });
  await record({ kind: "Course", course: place, to: "CH1" });
  const of = { learnerId: "10231", day: "2026-11-12" };
  expect(sent).toEqual([
    { ...of, kind: "Set", course: place, to: "12B", tracker: "" },
    { ...of, kind: "Tutor", course: "", to: "Mr Elm", tracker: "" },
    { ...of, kind: "Course", course: place, to: "CH1", tracker: "Physics" },
  ]);
});
