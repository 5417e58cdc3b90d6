import { importFormMessages as importing } from "../../../src/messages/import-messages";
import { tourMessages } from "../../../src/messages/tour-messages";
import { enrolment } from "../../api/enrolment";
import { importPreview } from "../../api/import-preview";
import { fullCard, fullList } from "../learner-on-file";
import { oddCard, oddFile, oddList } from "./odd-learner";
import { type Opening, openView, press, type States } from "./opening";

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
