import { reviewsTable } from "../../src/tables/reviews";
import { interventionsTable } from "../../src/tables/interventions";
import { ask, openDesk } from "../sheets/records/desk";
import { loadAt } from "../support/load-at";
import { closeWorkbooks } from "../support/workbooks";

afterEach(closeWorkbooks);

// The script runs in London.
const zones = [
  "Pacific/Auckland",
  "Asia/Kathmandu",
  "Australia/Brisbane",
  "Asia/Tokyo",
  "Europe/Paris",
  "Europe/London",
  "America/Los_Angeles",
];

test.each(zones)("in a workbook of the zone %s a day that was typed stays that day", async (timeZone) => {
  const typed = {
    recordId: "REV-000000000000000000000001",
    version: 1,
    learnerId: "102",
    date: "03/12/2029",
    comments: "Said.",
  };
  const row = reviewsTable.keys.map((key) => (typed as Record<string, string | number>)[key] ?? "");
  const addon = await openDesk({ Reviews: [reviewsTable.headers, row] }, { rows: 40, timeZone });
  const { history } = await ask(addon, "learnerFile", { learnerId: "102" });
  expect(history.map(({ day }) => day)).toEqual(["2029-12-03"]);
});

test.each([
  ["Pacific/Auckland", "2026-11-30"],
  ["Asia/Kathmandu", "2026-11-30"],
  ["Europe/London", "2026-11-29"],
])("in %s a tutor's today is the day that it is there", async (timeZone, today) => {
  const start = interventionsTable.keys.indexOf("review");
  const row = interventionsTable.toRow({ recordId: "ACT-1", status: "Open", learnerId: "102", owner: "Ms Oak" });
  row[start] = today;
  const addon = await openDesk(
    {
      Staff: [
        ["Email", "Name"],
        ["oak@college.example", "Ms Oak"],
      ],
      Interventions: [interventionsTable.headers, row as string[]],
    },
    { timeZone, load: loadAt(() => "2026-11-29T20:00:00Z") },
  );
  const { overdue, thisWeek } = await ask(addon, "myList", { name: "Ms Oak" });
  expect([overdue.length, thisWeek.map(({ day }) => day)]).toEqual([0, [today]]);
});
