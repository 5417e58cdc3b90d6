import type { Chart, Workbook } from "../../engine/workbook";

interface Series {
  readonly name: string;
  readonly colour: string;
  /** One for each point; null where the cell holds no number. */
  readonly values: readonly (number | null)[];
}

/** What a chart shows, read from its cells. */
export interface ChartData {
  readonly kind: Chart["kind"];
  readonly title: string;
  readonly axis: string;
  readonly stacked: boolean;
  readonly points: readonly string[];
  readonly series: readonly Series[];
}

/** Google's own first colours, where the script gives none. */
const usual = ["#4285f4", "#ea4335", "#fbbc04", "#34a853", "#ff6d01", "#46bdc6"];

export function chartData(workbook: Workbook, { kind, areas, headers, options }: Chart): ChartData {
  const columns = areas.flatMap((area) => {
    const rows = workbook.read(area);
    return Array.from({ length: area.columns }, (_, column) => rows.map((row) => row[column]));
  });
  const [names = [], ...numbers] = columns;
  const colours = Array.isArray(options["colors"]) ? (options["colors"] as string[]) : usual;
  return {
    kind,
    title: text(options["title"]),
    axis: text(options["vAxis.title"]),
    stacked: options["isStacked"] === true,
    points: names.slice(headers).map((cell) => cell?.display ?? ""),
    series: numbers.map((column, index) => ({
      name: column
        .slice(0, headers)
        .map((cell) => cell?.display ?? "")
        .join(" "),
      colour: colours[index % colours.length] ?? "#4285f4",
      values: column.slice(headers).map((cell) => (typeof cell?.value === "number" ? cell.value : null)),
    })),
  };
}

const text = (option: unknown) => (typeof option === "string" ? option : "");
