import { apply, fileOf, openWorkbook } from "../../sheets/import/import-file";
import type { WritingAction } from "../writing-action";

const file = fileOf([
  "Student ID;Student name;YTD Attendance;Incidents;GCSE Mathematics",
  '101;"Ash, Sam";91.5;0;5',
  '102;"Birch, Jo";88;2;4',
]);

export const importFromMis: WritingAction = {
  name: "Import from MIS",
  sample: 4,
  open: () =>
    openWorkbook(
      [
        ["101", "Ash", "Sam", "PH", "", 0],
        ["102", "Birch", "Jo", "PH", "", ""],
      ],
      [
        ["101", "Ash", "Sam", "01/02/2008", ""],
        ["102", "Birch", "Jo", "01/02/2008", ""],
      ],
    ),
  act: (addon) =>
    apply(addon, file).then(
      () => true,
      () => false,
    ),
};
