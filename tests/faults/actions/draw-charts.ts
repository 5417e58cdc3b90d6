import { openAddon } from "../../support/addon";
import { snapshots, tracker } from "../../sheets/charts/charts-workbook";
import { choose, type WritingAction } from "../writing-action";

export const drawCharts: WritingAction = {
  name: "Draw charts",
  sample: 4,
  open: () => openAddon({ sheets: { Physics: tracker, Snapshots: snapshots } }),
  act: (addon) => choose(addon, ["Department", "Draw charts"], /were drawn/),
};
