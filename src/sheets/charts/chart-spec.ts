import type { Department } from "../../domain/department/department";

/** A chart and the numbers it shows. Its title tells it from people's own charts. */
export interface ChartSpec {
  readonly title: string;
  readonly kind: "stacked columns" | "line";
  readonly axis: string;
  /** Over the column that names the points. */
  readonly points: string;
  /** A column each. Parts stand in one order, and lines differ in lightness, so that they can be told apart in grey. */
  readonly series: readonly { readonly name: string; readonly colour: string }[];
  /** A name and a number for each series; "" where there is none. */
  readonly rows: (department: Department) => readonly (readonly (string | number)[])[];
}
