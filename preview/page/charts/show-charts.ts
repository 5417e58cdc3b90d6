import type { Workbook } from "../../engine/workbook";
import { elementById } from "../element";
import { chartData } from "./chart-data";
import { drawChart } from "./draw-chart";

/** Below the grid: the charts of the sheet in view, which float over its cells in Google Sheets. */
export function showCharts(workbook: Workbook, onSheetShown: (listener: () => void) => void): void {
  const panel = elementById("charts");
  let shown = "";
  let waiting = false;

  function draw(): void {
    waiting = false;
    const charts = workbook.charts(workbook.activeSheet()).map((chart) => chartData(workbook, chart));
    const text = JSON.stringify(charts);
    if (text === shown) return;
    shown = text;
    panel.hidden = charts.length === 0;
    panel.replaceChildren(...charts.map(drawChart));
  }

  /** Once for all changes of a moment, when they are calculated. */
  function soon(): void {
    if (waiting) return;
    waiting = true;
    setTimeout(() => void workbook.settled().then(draw), 50);
  }

  workbook.onChange(soon);
  onSheetShown(soon);
  draw();
}
