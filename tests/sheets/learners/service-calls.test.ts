import { interventionsTable } from "../../../src/tables/interventions";
import { closeWorkbooks } from "../../support/workbooks";
import { ask, openDesk } from "../records/desk";

jest.setTimeout(60_000);
afterEach(closeWorkbooks);

/** The heading by which a sheet is known as a tracker, with nothing to calculate below it. */
const tierFormula = '=ARRAYFORMULA(IF(ROW(A1:A)-ROW(A1)=0, "Risk tier", ""))';

/** How many service calls it takes to find, open and list so many made-up learners, each with four logged actions. */
async function callsAmong(learners: number) {
  const tracker = Array.from({ length: learners }, (_, n) => [`L${n}`, `Name ${n}`, "PH1", "Ms Oak", 90]);
  const log = Array.from({ length: learners * 4 }, (_, n) =>
    interventionsTable.headers.map((heading) => {
      const cells: Record<string, string> = {
        "Record ID": `ACT-${n}`,
        Version: "1",
        Status: "Open",
        "Learner ID": `L${n % learners}`,
        Owner: "Ms Oak",
        "Review date": "2020-01-06",
      };
      return cells[heading] ?? "";
    }),
  );
  const addon = await openDesk({
    "Year 12": [["Learner ID", "Surname", "Course", "Tutor", "Attendance %", tierFormula], ...tracker],
    Staff: [
      ["Email", "Name"],
      ["tutor@college.example", "Ms Oak"],
    ],
    Interventions: [interventionsTable.headers, ...log],
  });
  const counts: Record<string, number> = {};
  const count = (call: string) => (counts[call] = addon.host.serviceCalls.count);
  const found = await ask(addon, "findLearners", { text: "name" });
  count("findLearners");
  const file = await ask(addon, "learnerFile", { learnerId: "L1" });
  count("learnerFile");
  const list = await ask(addon, "myList", {});
  count("myList");
  await ask(addon, "card", { learnerId: "L1" });
  count("card");
  return {
    counts,
    learners: found.learners.length + found.more,
    records: file.history.length,
    due: list.overdue.length,
  };
}

test("learners are found, opened and listed with as many service calls among many learners as among few", async () => {
  const few = await callsAmong(5);
  expect(few).toMatchObject({ learners: 5, records: 4, due: 20 });
  const many = await callsAmong(150);
  expect(many).toMatchObject({ learners: 150, records: 4, due: 600 });
  expect(many.counts).toEqual(few.counts);
});
