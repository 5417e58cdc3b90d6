import { definitionsOf, type Report, type ReportTable, type ReportValue } from "../../src/domain/reports/report";
import { paperMessages } from "../../src/messages/paper-messages";
import { dayText } from "../parts/day-text";
import { figure, filled, tableOf, text } from "./cells";
import type { Paper, Section } from "./paper";

const words = paperMessages.report;
type ReportRow = ReportTable["rows"][number];

/** Every figure names the number of its definition; the list of them stands at the end. */
export function reportPaper(report: Report): Paper {
  const definitions = definitionsOf(report).map((definition, index) => ({ ...definition, number: index + 1 }));
  const numbers = new Map(definitions.map(({ id, number }) => [id, number]));
  const { bands, courses } = report.bands;
  const [first, ...others] = report.tables.map((table) => sectionOf(table, numbers));
  return {
    kind: words.kinds[report.kind],
    title: report.name,
    facts: [{ label: words.day, value: dayText(report.today) }],
    sections: [
      ...(first ? [first] : []),
      {
        heading: words.bands[report.kind],
        block: "bands",
        legend: bands,
        bars: courses.map(({ name, counts }) => ({ label: name, counts })),
        restIn: paperMessages.tab(words.in.courses),
      },
      ...others,
      {
        heading: words.definitions,
        block: "definitions",
        definitions: definitions.map(({ number, id, definition }) => ({ number, id, text: definition })),
        restIn: paperMessages.copy,
      },
    ],
    foot: words.foot[report.kind],
  };
}

function sectionOf(table: ReportTable, numbers: ReadonlyMap<string, number>): Section {
  const { part, columns, rows } = table;
  const numbered = (name: string, id: string) => words.numbered(name, numbers.get(id) ?? 0);
  const column = part === "exceptions" ? text<ReportRow> : figure<ReportRow>;
  return filled({
    heading: words.parts[part],
    ...tableOf(rows, [
      text(words.first[part], ({ name, definition }) => (definition ? numbered(name, definition.id) : name)),
      ...columns.map(({ name, id, digits }, index) =>
        column(numbered(name, id), ({ definition, values }) => shown(values[index], definition?.digits ?? digits)),
      ),
    ]),
    rank: part === "courses" || part === "scorecard" ? "first" : "later",
    restIn: paperMessages.tab(words.in[part]),
    none: words.none[part],
  });
}

/** As many decimals as the definition says, noughts too: figures below each other are compared by their places. */
const shown = (value: ReportValue | undefined, digits: number): string =>
  typeof value === "number" ? value.toFixed(digits) : (value ?? "");
