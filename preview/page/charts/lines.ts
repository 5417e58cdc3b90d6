import type { ChartData } from "./chart-data";
import { type Plot, xOf, yOf } from "./plot";
import { svg } from "./svg";

/** Told apart without colour. */
export const dashes = ["none", "7 4", "2 4", "10 3 2 3"];

/** A line for each series, with its numbers; a point without a number is left out and breaks the line. */
export function lines({ series }: ChartData, plot: Plot): SVGElement[] {
  return series.flatMap(({ name, colour, values }, place) => {
    const spots = values.map((value, index) =>
      value === null ? null : { x: xOf(plot, index), y: yOf(plot, value), value },
    );
    const path = spots
      .map((spot, index) => (spot ? `${spots[index - 1] ? "L" : "M"}${spot.x} ${spot.y}` : ""))
      .join(" ");
    const dash = dashes[place % dashes.length] ?? "none";
    return [
      svg("path", { d: path, stroke: colour, "stroke-dasharray": dash, class: "line" }),
      ...spots.flatMap((spot, index) =>
        spot
          ? [
              svg(
                "circle",
                { cx: spot.x, cy: spot.y, r: 4, fill: colour },
                svg("title", {}, `${plot.points[index]}, ${name}: ${spot.value}`),
              ),
              svg("text", { x: spot.x, y: spot.y - 9, "text-anchor": "middle", class: "number" }, String(spot.value)),
            ]
          : [],
      ),
    ];
  });
}
