import type { Univer } from "@univerjs/core";
import { createWorkbook } from "../engine/create-workbook";
import type { Snapshot, Workbook } from "../engine/workbook";
import { explainErrors } from "./cell-message";
import { elementById } from "./element";
import { gridLocale } from "./grid-locale";
import { registerGridPlugins } from "./grid-plugins";
import { type View, createView } from "./view";

/** Opens a workbook in the page's grid. */
export function showGrid(snapshot: Snapshot): { workbook: Workbook; view: View } {
  let shown: Univer | undefined;
  const workbook = createWorkbook({
    snapshot,
    locale: gridLocale,
    plugins(univer) {
      shown = univer;
      registerGridPlugins(univer, elementById("grid"));
    },
  });
  if (!shown) throw new Error("The engine registered no grid.");
  explainErrors(shown, workbook);
  return { workbook, view: createView(shown) };
}
