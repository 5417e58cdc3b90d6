import type { PaperData } from "../../../src/domain/print/paper-data";
import { parentsSheet } from "../../../src/domain/print/parents-sheet";
import { reportOf } from "../../../src/domain/reports/department-report";
import { importFormMessages as words } from "../../../src/messages/import-messages";
import { actionRecord, learnerRecord } from "../../domain/print/learner-record";
import { reportedDepartment } from "../../domain/reports/reported-department";
import { recoverySheetOf } from "./recovery";
import { type Opening, openView, press, type States } from "./opening";

/** As the menu opens them, in pixels. */
const dialog = { width: 960, height: 520 };
const paper = { width: 850, height: 720 };

/** Every dialog. */
export function dialogViews(opening: Opening): Readonly<Record<"paper" | "what-if" | "import", States>> {
  const openPaper = openView(opening, "paper", paper);
  const whatIf = openView(opening, "what-if", dialog);
  const importing = openView(opening, "import", dialog);
  const print = (data: PaperData) => openPaper({ view: "paper", data });

  const record = learnerRecord({ actions: [actionRecord({ owner: "M. Mentor" })] });
  const plan = record.plan && { ...record.plan, staff: "M. Mentor", progress: "5 of 6 sessions" };
  const sheet = parentsSheet(record, []);

  async function previewed() {
    const page = await importing();
    await page.getByLabel(words.paste).fill("Student ID\tAttendance\n101\t91");
    await press(page, words.preview);
    await page.getByText(words.untouched).waitFor();
    return page;
  }

  async function imported() {
    const page = await previewed();
    await press(page, words.write(1));
    await page.getByRole("heading", { name: words.done }).waitFor();
    return page;
  }

  return {
    paper: {
      "the one-to-one": () => print({ kind: "one-to-one", record: { ...record, plan } }),
      "parents' evening": () => print({ kind: "parents", sheet, question: "" }),
      "what is read before parents' evening": () => {
        const { name } = opening.dress(sheet).learner;
        const question = `About contacting the parents or carers of ${name}, Learners says: "No".`;
        return print({ kind: "parents", sheet, question });
      },
      "a recovery plan": () => print({ kind: "recovery-plan", sheet: recoverySheetOf(12) }),
      "the department report": () =>
        print({ kind: "report", report: reportOf("department", "Science", reportedDepartment()) }),
      "the governors' one-pager": () =>
        print({ kind: "report", report: reportOf("governors", "Science", reportedDepartment()) }),
    },
    "what-if": {
      "thresholds as they are": async () => {
        const page = await whatIf();
        await page.getByRole("button", { name: "Change the Policy" }).waitFor();
        return page;
      },
      "another threshold": async () => {
        const page = await whatIf();
        await page.getByLabel("Attendance below this is a concern").fill("93");
        await page.getByText("Added, or worse").waitFor();
        return page;
      },
    },
    import: {
      "a file to import": () => importing(),
      "what a file would change": previewed,
      "what an import wrote": imported,
      "an import that is undone": async () => {
        const page = await imported();
        await press(page, words.undo);
        await page.getByRole("heading", { name: words.undone(false) }).waitFor();
        return page;
      },
    },
  };
}
