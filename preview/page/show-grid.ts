import { LifecycleService, LifecycleStages, type Univer } from "@univerjs/core";
import { createWorkbook } from "../engine/create-workbook";
import type { Snapshot, Workbook } from "../engine/workbook";
import { askBeforeProtected } from "./ask-protected";
import { explainErrors } from "./explain-errors";
import { elementById } from "./element";
import { gridLocale } from "./grid-locale";
import { registerGridPlugins } from "./grid-plugins";
import { offerSortOnColumns } from "./sort-menu";
import { readTypedDates } from "./typed-dates";
import { type View, createView } from "./view";

/** Opens a workbook in the page's grid, as it was calculated or to be calculated; resolves when the grid is drawn, before which Univer neither calculates nor scrolls. */
export async function showGrid(snapshot: Snapshot, isCalculated: boolean): Promise<{ workbook: Workbook; view: View }> {
  let shown: Univer | undefined;
  const workbook = createWorkbook({
    snapshot,
    isCalculated,
    locale: gridLocale,
    plugins(univer) {
      shown = univer;
      registerGridPlugins(univer, elementById("grid"));
    },
  });
  if (!shown) throw new Error("The engine registered no grid.");
  await shown.__getInjector().get(LifecycleService).onStage(LifecycleStages.Rendered);
  explainErrors(shown, workbook);
  askBeforeProtected(shown, workbook);
  readTypedDates(shown);
  offerSortOnColumns(shown);
  return { workbook, view: createView(shown) };
}
