import { reviewsTable } from "../../src/tables/reviews";
import { ask, openDesk } from "../sheets/records/desk";
import { closeWorkbooks } from "../support/workbooks";

afterEach(closeWorkbooks);

// The script runs in London: days are right in zones up to twelve hours from there.
test.each(["Australia/Brisbane", "Asia/Tokyo", "Europe/Paris", "Europe/London", "America/Los_Angeles"])(
  "in a workbook of the zone %s a day that was typed stays that day",
  async (timeZone) => {
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
  },
);
