import type { LearnerCard } from "../../../src/api/calls/card";
import type { MyList } from "../../../src/api/calls/my-list";
import { importFormMessages as importing } from "../../../src/messages/import-messages";
import { tourMessages } from "../../../src/messages/tour-messages";
import { enrolment } from "../../api/enrolment";
import { importPreview } from "../../api/import-preview";
import { fullCard, fullFile, fullList } from "../learner-on-file";
import { type Opening, openView, press, type States } from "./opening";

const marked = (assessment: string, percent: number | null, code = "") => ({ assessment, percent, code });

/** Nothing is like its neighbour: blanks beside what is filled in, nought and a hundred, and one more than is shown at once. */
function oddCard(over: Partial<LearnerCard> = {}): LearnerCard {
  const card = fullCard();
  const { support } = card;
  const [action] = support.openActions;
  const [concern] = support.concerns;
  const [target] = support.plan!.targets;
  if (!action || !concern || !target) throw new Error("Expected a learner of whom everything is on file.");
  const sides = { concern: "10%", severe: "20%" };
  return {
    ...card,
    learner: { id: "10231", name: "", tutor: "", tutorGroup: "" },
    overall: "Red",
    overallWhy: "Attendance, Attitude",
    notice: "The add-on was updated.",
    enrolments: [
      enrolment({
        subject: "",
        course: "MU-AL",
        qualification: "",
        group: "",
        tier: "Amber",
        reasons: [],
        action: "Ring home; Meet the tutor; Move a seat",
        gap: 0,
        agreedMeg: "A",
        discussedOn: "2025-10-01",
        chances: [
          { grade: "A*", percent: 4 },
          { grade: "A", percent: 26.04 },
          { grade: "B", percent: 40 },
        ],
        marks: [
          marked("A first test of many letters", 0),
          marked("Not yet", null),
          marked("Mock", null, "ABSENT"),
          marked("Test 3", 100),
        ],
        signals: [
          { heading: "Attendance %", value: 0.5, asOf: "2025-12-01" },
          { heading: "Behaviour incidents", value: "", asOf: "" },
        ],
        judged: [
          { heading: "Attendance %", value: "86%", lines: { side: "below", ...sides, floor: "5%" }, verdict: "severe" },
          { heading: "Gap", value: "-1", lines: { side: "or less", ...sides }, verdict: "concern" },
          { heading: "Missing work", value: "0", lines: { side: "or more", ...sides }, verdict: "no concern" },
          { heading: "Wellbeing", value: "", lines: null, verdict: "not recorded" },
          { heading: "Attitude", value: "fine", lines: null, verdict: "not read" },
          { heading: "External", value: "x", lines: null, verdict: "not judged" },
        ],
      }),
      enrolment({
        subject: "",
        course: "",
        teacher: "",
        row: 9,
        tier: "Red",
        reasons: ["Severe: Average 31% (below 40%)", "Late"],
        meg: "No benchmark for this",
        workingAt: "",
        gap: "no grade",
        chances: [],
        marks: [marked("Test 1", null), marked("Test 2", null)],
        signals: [],
      }),
      enrolment({ row: 11, gap: 2, marks: [], tier: "Amber", reasons: ["Attendance 88%"] }),
      enrolment({ row: 12, marks: [marked("T1", 95), marked("T2", 40), marked("T3", 71.26)] }),
    ],
    support: {
      ...support,
      contactNote: "No - court order",
      actions: { open: 4, overdue: 2, nextReview: "2030-01-05" },
      openActions: [
        action,
        { ...action, id: "ACT-1", type: "Mentoring", owner: "", overdue: false },
        { ...action, id: "ACT-2", type: "Phone call", review: "", overdue: false },
        { ...action, id: "ACT-3", type: "Fourth of them", overdue: true },
      ],
      concerns: [concern, { ...concern, id: "CON-2", course: "", day: "", concern: "Sits alone." }],
      plan: {
        ...support.plan!,
        review: "",
        overdue: false,
        targets: [
          { ...target, state: "met" },
          { ...target, state: "cannot say", found: "" },
          { ...target, state: "not met" },
        ],
      },
      nextReview: "2030-01-05",
      nextReviewOverdue: true,
    },
    ...over,
  };
}

const due = (over: Partial<MyList["overdue"][number]>) => ({ ...fullList().overdue[0]!, ...over });

const oddList = (): MyList => ({
  ...fullList(),
  year: {
    phase: "",
    due: [
      { kind: "Marks", name: "Autumn", forWhom: "teachers", by: "2030-01-20", waiting: 1 },
      { kind: "Reviews", name: "Autumn", forWhom: "tutors", by: "2030-01-21", waiting: 2 },
    ],
  },
  overdue: [
    due({}),
    due({ kind: "Review", title: "Progress review", learner: "" }),
    due({ kind: "Plan", title: "", day: "" }),
  ],
  thisWeek: [due({ kind: "Contact", title: "Ring home" }), due({ kind: "Concern", title: "Sits alone." })],
  concerns: [],
  answers: [{ learnerId: "10231", learner: "Ada Example", tutor: "T. Tutor", answer: "We meet on Monday." }],
  redWithoutAction: [
    { learnerId: "10233", learner: "Cem Example", tier: "Red", reasons: ["Attendance 70%", "Late"] },
    { learnerId: "10234", learner: "", tier: null, reasons: [] },
  ],
  changedTier: {
    since: "2030-01-01",
    learners: [
      { learnerId: "10231", learner: "Ada Example", course: "", was: null, now: "Red" },
      { learnerId: "10233", learner: "Cem Example", course: "PH-AL", was: "Amber", now: null },
    ],
  },
});

function oddFile() {
  const file = fullFile();
  const [entry] = file.history;
  if (!entry) throw new Error("Expected a record on file.");
  const version = { version: 3, when: "2030-01-07 10:31", by: "m.mentor@college.example" };
  const changes = [
    { field: "Owner", before: "M. Mentor", after: "" },
    { field: "Status", before: "Open", after: "Closed" },
  ];
  const history = [
    entry,
    { ...entry, id: "CON-1", kind: "Concern" as const, title: "", status: "", day: "", fields: [] },
    {
      ...entry,
      id: "ISP-1",
      kind: "Plan" as const,
      title: "Catch-up",
      versions: [{ ...version, changes }, ...entry.versions],
    },
  ];
  return { ...file, history };
}

const lines = (["done", "left", "next", "note"] as const).flatMap((kind) => [
  { kind, where: "Tracker, row 4", text: `One thing ${kind}.` },
  { kind, where: "", text: `Another thing ${kind}.` },
]);
const change = importPreview().changes[0]!;

/** States in which what is said differs from one line to the next. */
export function oddViews(opening: Opening): Readonly<Record<string, States>> {
  const sidebar = openView(opening, "sidebar");
  const support = openView(opening, "support");
  const setUp = openView(opening, "set-up");
  const tour = openView(opening, "tour");
  const imports = openView(opening, "import", undefined);

  async function previewed(over: Parameters<typeof importPreview>[0]) {
    const page = await imports(undefined, { previewImport: () => importPreview(over) });
    await page.getByLabel(importing.paste).fill("Student ID\tAttendance\n101\t91");
    await press(page, importing.preview);
    await page.getByText(importing.untouched).waitFor();
    return page;
  }

  async function imported(kinds: readonly string[]) {
    const report = { summary: "Done.", lines: lines.filter(({ kind }) => kinds.includes(kind)) };
    const page = await imports(undefined, { applyImport: () => report });
    await page.getByLabel(importing.paste).fill("Student ID\tAttendance\n101\t91");
    await press(page, importing.preview);
    await press(page, importing.write(1));
    await page.getByText("Done.", { exact: true }).waitFor();
    return page;
  }

  async function atStop(stop: number, role: string) {
    const page = await tour({ view: "tour" }, { showPlace: ({ place }) => ({ where: "Year 12, C4", shown: place }) });
    await page.getByLabel(tourMessages.role).selectOption(role);
    await press(page, tourMessages.begin);
    for (let at = 0; at < stop; at++) {
      await page.getByText(tourMessages.step(at + 1, 6)).waitFor();
      await press(page, at === 5 ? tourMessages.finish : tourMessages.next);
    }
    return page;
  }

  return {
    card: {
      "nothing like its neighbour": () => sidebar(undefined, { card: () => oddCard() }),
      "one course alone": () =>
        sidebar(undefined, {
          card: () =>
            oddCard({ enrolments: oddCard().enrolments.slice(1, 2), notice: "", overall: null, overallWhy: "" }),
        }),
      "red only together, the first course without a reason": () =>
        sidebar(undefined, {
          card: () =>
            oddCard({
              enrolments: [
                enrolment({ tier: "Amber", subject: "Music" }),
                enrolment({ tier: "Amber", subject: "Physics", row: 8, reasons: ["Attendance 88%", "Late"] }),
              ],
            }),
        }),
      "no reason at all": () =>
        sidebar(undefined, { card: () => oddCard({ enrolments: [enrolment(), enrolment({ row: 8 })] }) }),
      "found more than are shown": async () => {
        const found = {
          learnerId: "10231",
          name: "Ada Example",
          tutorGroup: "",
          courses: ["MA-AL", "PH-AL"],
          tier: null,
        };
        const learners = [
          found,
          { ...found, learnerId: "10232", name: "", tutorGroup: "12A", courses: [], tier: "Red" as const },
        ];
        const page = await sidebar(undefined, { findLearners: () => ({ learners, more: 3 }) as never });
        await page.getByLabel("Find by name or ID").fill("a");
        await page.keyboard.press("Enter");
        await page.locator(".found li").first().waitFor();
        return page;
      },
    },
    history: {
      "records of three kinds": () => support({ view: "history", data: { card: fullCard(), file: oddFile() } }),
      "plans only": async () => {
        const page = await support({ view: "history", data: { card: fullCard(), file: oddFile() } });
        await page.locator("select").selectOption("Plan");
        return page;
      },
    },
    "my-list": {
      "nothing like its neighbour": () => support({ view: "my-list" }, { myList: oddList }),
      "nobody known": () =>
        support(
          { view: "my-list" },
          {
            myList: () => ({
              ...fullList(),
              name: "",
              message: "You are not in the tab Staff.",
              year: { phase: "", due: [] },
              overdue: [],
              concerns: [],
              redWithoutAction: [],
              changedTier: { since: "", learners: [] },
            }),
          },
        ),
    },
    report: {
      "lines of every kind": () => setUp({ view: "report", data: { summary: "4 things.", lines } }),
      "one thing done": () => setUp({ view: "report", data: { summary: "1 thing.", lines: lines.slice(0, 1) } }),
      "nothing at all": () => setUp({ view: "report", data: { summary: "All is well.", lines: [] } }),
    },
    import: {
      "nothing like its neighbour": () =>
        previewed({
          changes: [
            { ...change, name: "" },
            { ...change, row: 3, cell: "H3", learnerId: "102", before: 79, after: 0 },
            { ...change, row: 4, cell: "H4", learnerId: "103", before: "x", after: "y", sheet: "Maths" },
            ...Array.from({ length: 10 }, (_, row) => ({ ...change, row: row + 5, cell: `H${row + 5}` })),
          ],
          notes: ["Two columns were read as one.", "Three rows are blank."],
          counts: { bad: 2, unmatched: 3 },
        }),
      "nothing to write": () =>
        previewed({ changes: [], unmatched: [], bad: [], counts: { bad: 0, unmatched: 0 }, same: 6 }),
      "lines of every kind": () => imported(["done", "left", "note"]),
      "nothing left": () => imported(["done"]),
    },
    tour: Object.fromEntries(
      [1, 2, 3, 4, 5, 6].map((stop) => [
        `stop ${stop + 1}`,
        () => atStop(stop, ["teacher", "tutor", "head"][stop % 3] ?? ""),
      ]),
    ),
  };
}
