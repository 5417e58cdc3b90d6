import type { Scale } from "./scale";
import { svg } from "./svg";

/** Where the marks are drawn, in pixels of the picture. */
export interface Plot {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  readonly scale: Scale;
  readonly points: readonly string[];
}

export const yOf = ({ top, height, scale }: Plot, value: number) =>
  top + height * (1 - (value - scale.low) / (scale.high - scale.low));

/** The middle of a point's share of the width. */
export const xOf = ({ left, width, points }: Plot, index: number) => left + (width * (index + 0.5)) / points.length;

/** Lines with their numbers, and the points' names below. */
export function axes(plot: Plot, title: string): SVGElement[] {
  const { left, top, width, height, scale, points } = plot;
  const share = width / Math.max(1, points.length);
  // Some six pixels a letter.
  const longest = Math.max(3, Math.floor(share / 6));
  const short = (name: string) => (name.length > longest ? `${name.slice(0, longest - 1)}…` : name);
  return [
    ...scale.ticks.map((tick) =>
      svg("line", { x1: left, x2: left + width, y1: yOf(plot, tick), y2: yOf(plot, tick), class: "rule" }),
    ),
    ...scale.ticks.map((tick) =>
      svg("text", { x: left - 8, y: yOf(plot, tick) + 4, "text-anchor": "end", class: "tick" }, String(tick)),
    ),
    ...points.map((name, index) =>
      svg(
        "text",
        { x: xOf(plot, index), y: top + height + 18, "text-anchor": "middle", class: "tick" },
        svg("title", {}, name),
        short(name),
      ),
    ),
    svg("text", { x: left, y: top - 10, class: "tick" }, title),
  ];
}
