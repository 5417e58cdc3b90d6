import { Exception } from "../../exception";
import type { SheetMembers } from "../sheet";
import { refuseProtected } from "../writing";
import { createChartBuilder } from "./chart-builder";
import { chartOf, keptChart } from "./embedded-chart";

export const sheetChartMembers: SheetMembers = (context, id) => {
  const { workbook } = context;

  return {
    newChart: () => createChartBuilder(context),
    getCharts: () => workbook.charts(id).map((chart) => chartOf(context, chart)),
    insertChart(chart) {
      refuseProtected(context, id);
      workbook.addChart({ ...keptChart(chart).draft, sheet: id });
    },
    removeChart(chart) {
      refuseProtected(context, id);
      const present = keptChart(chart).id;
      if (present === undefined || !workbook.charts(id).some((one) => one.id === present))
        throw new Exception("The chart does not exist in this sheet.");
      workbook.removeChart(present);
    },
  };
};
