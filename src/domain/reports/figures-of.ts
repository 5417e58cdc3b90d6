import { isKnown, type Report, type ReportTable } from "./report";

/** One figure of a report with all that is needed to trace it. */
export interface ReportFigure {
  readonly part: ReportTable["part"];
  /** The course, indicator, group or kind of support. */
  readonly of: string;
  readonly figure: string;
  readonly value: number | string;
  /** Its definition's ID; for an indicator's figure the indicator's, too. */
  readonly definition: string;
  readonly text: string;
}

/** A report as a list of its figures; what is not known is left out. */
export const figuresOf = ({ tables }: Pick<Report, "tables">): ReportFigure[] =>
  tables.flatMap(({ part, columns, rows }) =>
    rows.flatMap(({ name, definition: own, values }) =>
      columns.flatMap(({ id, name: figure, definition, digits }, index): ReportFigure[] => {
        const value = values[index] ?? null;
        if (!isKnown(value)) return [];
        return [
          {
            part,
            of: name,
            figure,
            value: typeof value === "number" ? Number(value.toFixed(own?.digits ?? digits)) : value,
            definition: own ? `${own.id}: ${id}` : id,
            text: own ? `${own.definition}. ${definition}` : definition,
          },
        ];
      }),
    ),
  );
