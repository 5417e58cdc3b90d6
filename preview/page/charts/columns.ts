import type { ChartData } from "./chart-data";
import { type Plot, xOf, yOf } from "./plot";
import { svg } from "./svg";

/** Lower ones have no room for a number. In pixels. */
const room = 15;

/** Columns with their series on top of one another, or beside each other; each part that has room says its number. */
export function columns({ series, stacked }: ChartData, plot: Plot): SVGElement[] {
  const share = (plot.width / Math.max(1, plot.points.length)) * 0.66;
  const wide = Math.min(64, stacked ? share : share / series.length);
  return plot.points.flatMap((point, index) => {
    let below = 0;
    return series.flatMap(({ name, colour, values }, place) => {
      const value = values[index] ?? 0;
      if (value === 0) return [];
      const from = stacked ? below : 0;
      below += value;
      const x = stacked ? xOf(plot, index) - wide / 2 : xOf(plot, index) - (wide * series.length) / 2 + wide * place;
      const [top, bottom] = [yOf(plot, from + value), yOf(plot, from)];
      const said = svg("title", {}, `${point}, ${name}: ${value}`);
      const bar = svg("rect", { x, y: top, width: wide, height: bottom - top, fill: colour, class: "bar" }, said);
      if (bottom - top < room) return [bar];
      const middle = { x: x + wide / 2, y: (top + bottom) / 2 + 4, "text-anchor": "middle", class: "number" };
      return [bar, svg("text", { ...middle, fill: isDark(colour) ? "#fff" : "#1f2a37" }, String(value))];
    });
  });
}

/** By the eye's weights for red, green and blue. */
export function isDark(colour: string): boolean {
  const [red = 0, green = 0, blue = 0] = (colour.match(/[0-9a-f]{2}/gi) ?? []).map((pair) => parseInt(pair, 16));
  return 0.299 * red + 0.587 * green + 0.114 * blue < 150;
}
