import { apply, fileOf, openWorkbook, undo } from "../../sheets/import/import-file";
import { kept } from "../../sheets/trackers";
import type { WritingAction } from "../writing-action";

const file = fileOf(["Student ID,Attendance,Behaviour", "101,91,2", "102,88,1"]);

export const undoImport: WritingAction = {
  name: "Undo import",
  sample: 4,
  open: kept(async () => {
    const addon = await openWorkbook([
      ["101", "Ash", "Sam", "PH", "", ""],
      ["102", "Birch", "Jo", "PH", "", ""],
    ]);
    await apply(addon, file);
    return addon;
  }),
  act: (addon) =>
    undo(addon).then(
      () => true,
      () => false,
    ),
};
