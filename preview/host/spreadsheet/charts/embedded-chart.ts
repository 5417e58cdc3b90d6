import type { Chart } from "../../../engine/workbook";
import { service } from "../../service-object";
import type { Context } from "../context";
import type { ChartDraft } from "./chart-draft";

type EmbeddedChart = GoogleAppsScript.Spreadsheet.EmbeddedChart;

interface Kept {
  readonly draft: Readonly<ChartDraft>;
  /** Of a chart that stands in the sheet. */
  readonly id?: string;
}

const keptOf = new WeakMap<EmbeddedChart, Kept>();

/** A chart as a script holds it, built or read from a sheet. */
export function createEmbeddedChart(context: Context, draft: Readonly<ChartDraft>, id?: string): EmbeddedChart {
  const { areas, options, row, column, offsetX, offsetY } = draft;
  const chart: EmbeddedChart = service<EmbeddedChart>("EmbeddedChart", {
    getRanges: () => areas.map((area) => context.range(area)),
    getOptions: () =>
      service<GoogleAppsScript.Charts.ChartOptions>("ChartOptions", {
        get: (option: string) => (options[option] ?? null) as never,
      }),
    getContainerInfo: () =>
      service<GoogleAppsScript.Spreadsheet.ContainerInfo>("ContainerInfo", {
        getAnchorRow: () => row + 1,
        getAnchorColumn: () => column + 1,
        getOffsetX: () => offsetX,
        getOffsetY: () => offsetY,
      }),
  });
  keptOf.set(chart, id === undefined ? { draft } : { draft, id });
  return chart;
}

export const chartOf = (context: Context, chart: Chart): EmbeddedChart => createEmbeddedChart(context, chart, chart.id);

/** @throws TypeError for what is not a chart of this host */
export function keptChart(chart: EmbeddedChart): Kept {
  const kept = keptOf.get(chart);
  if (!kept) throw new TypeError("Expected an EmbeddedChart of this spreadsheet.");
  return kept;
}
