import { service } from "../../service-object";
import type { Context } from "../context";
import { areaOf } from "../range-area";
import { type ChartDraft, newDraft } from "./chart-draft";
import { createEmbeddedChart } from "./embedded-chart";

type Builder = GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder;
type ColumnBuilder = GoogleAppsScript.Spreadsheet.EmbeddedColumnChartBuilder;
type LineBuilder = GoogleAppsScript.Spreadsheet.EmbeddedLineChartBuilder;

/** What the builders of every kind have. */
function common<One>(context: Context, draft: ChartDraft, self: () => One) {
  const option = (name: string, value: unknown): One => {
    draft.options = { ...draft.options, [name]: value };
    return self();
  };
  return {
    addRange(range: GoogleAppsScript.Spreadsheet.Range) {
      draft.areas = [...draft.areas, areaOf(range)];
      return self();
    },
    setNumHeaders(headers: number) {
      draft.headers = headers;
      return self();
    },
    setPosition(row: number, column: number, offsetX: number, offsetY: number) {
      Object.assign(draft, { row: row - 1, column: column - 1, offsetX, offsetY });
      return self();
    },
    setOption: option,
    option,
    build: () => createEmbeddedChart(context, { ...draft }),
  };
}

/** `Sheet.newChart()`: of the kinds and settings only those that the add-on uses. */
export function createChartBuilder(context: Context): Builder {
  const draft = newDraft();
  const { option: _, ...members } = common<Builder>(context, draft, () => self);
  const self: Builder = service<Builder>("EmbeddedChartBuilder", {
    ...members,
    asColumnChart() {
      draft.kind = "column";
      return columnBuilder(context, draft);
    },
    asLineChart() {
      draft.kind = "line";
      return lineBuilder(context, draft);
    },
  });
  return self;
}

function columnBuilder(context: Context, draft: ChartDraft): ColumnBuilder {
  const { option, ...members } = common<ColumnBuilder>(context, draft, () => self);
  const self: ColumnBuilder = service<ColumnBuilder>("EmbeddedColumnChartBuilder", {
    ...members,
    setTitle: (title) => option("title", title),
    setColors: (colours) => option("colors", colours),
    setYAxisTitle: (title) => option("vAxis.title", title),
    setStacked: () => option("isStacked", true),
  });
  return self;
}

function lineBuilder(context: Context, draft: ChartDraft): LineBuilder {
  const { option, ...members } = common<LineBuilder>(context, draft, () => self);
  const self: LineBuilder = service<LineBuilder>("EmbeddedLineChartBuilder", {
    ...members,
    setTitle: (title) => option("title", title),
    setColors: (colours) => option("colors", colours),
    setYAxisTitle: (title) => option("vAxis.title", title),
  });
  return self;
}
