import { closeWorkbooks } from "../../support/workbooks";
import { apply, fileOf, openWorkbook, preview } from "./import-file";

jest.setTimeout(120_000);
afterEach(closeWorkbooks);

const before = [
  ["101", "Ash", "Sam", "PH", "", 0],
  ["102", "Birch", "Jo", "PH", "79%", ""],
];
const file = fileOf(["Student ID,Attendance,Incidents", "101,91,1", "102,88,2"]);
test("while someone else saves, nothing is written and the sentence says so", async () => {
  const addon = await openWorkbook(before);
  const { changes } = await preview(addon, file);
  addon.host.faults.lockIsHeldElsewhere = true;
  await expect(apply(addon, file, changes)).rejects.toThrow("Nothing was written yet");
  expect(addon.values("Physics!E2:E3")).toEqual([[null], [0.79]]);
});
