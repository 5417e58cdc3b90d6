import type { ChartData } from "./chart-data";
import { columns } from "./columns";
import { dashes, lines } from "./lines";
import { axes, type Plot } from "./plot";
import { scaleOf } from "./scale";
import { svg } from "./svg";

const size = { width: 560, height: 340 };

/** A chart as a picture, whose label says its title and its series. */
export function drawChart(data: ChartData): SVGElement {
  const { title, axis, series, points, stacked, kind } = data;
  const numbers = series.flatMap(({ values }) => values.flatMap((value) => value ?? []));
  const totals = points.map((_, index) => series.reduce((sum, { values }) => sum + (values[index] ?? 0), 0));
  const scale = scaleOf(stacked ? totals : numbers, kind !== "line");
  const plot: Plot = { left: 52, top: 88, width: size.width - 72, height: size.height - 126, scale, points };
  const label = `${title}: ${series.map(({ name }) => name).join(", ")}`;
  return svg(
    "svg",
    { viewBox: `0 0 ${size.width} ${size.height}`, role: "img", "aria-label": label, class: "chart" },
    svg("text", { x: 16, y: 28, class: "title" }, title),
    ...legend(data),
    ...axes(plot, axis),
    ...(kind === "line" ? lines(data, plot) : columns(data, plot)),
  );
}

function legend({ series, kind }: ChartData): SVGElement[] {
  let x = 16;
  return series.flatMap(({ name, colour }, index) => {
    const at = x;
    x += 34 + name.length * 7;
    const key =
      kind === "line"
        ? svg("line", {
            x1: at,
            x2: at + 20,
            y1: 49,
            y2: 49,
            stroke: colour,
            "stroke-dasharray": dashes[index] ?? "none",
            class: "line",
          })
        : svg("rect", { x: at, y: 43, width: 12, height: 12, fill: colour, class: "bar" });
    return [key, svg("text", { x: at + (kind === "line" ? 25 : 17), y: 54, class: "tick" }, name)];
  });
}
