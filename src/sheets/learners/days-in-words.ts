import { dayInWords } from "../../domain/calendar/day-in-words";
import { concernsTable } from "../../tables/concerns";
import { interventionsTable } from "../../tables/interventions";
import { plansTable } from "../../tables/plans";
import { reviewsTable } from "../../tables/reviews";

const [actionColumns, planColumns] = [interventionsTable.columns, plansTable.columns];
const [reviewColumns, concernColumns] = [reviewsTable.columns, concernsTable.columns];

/** The headings of days in the tabs of records. */
const dayHeadings: ReadonlySet<string> = new Set(
  [
    [actionColumns.start, actionColumns.byWhen, actionColumns.review, actionColumns.reviewed],
    [planColumns.start, planColumns.review, planColumns.end],
    [reviewColumns.date, reviewColumns.nextReview, concernColumns.byWhen],
  ]
    .flat()
    .map(({ header }) => header),
);

/** A day is kept as text such as 2025-09-01, and read more easily in words; any other field is as it was typed. */
export const daysInWords = (heading: string, value: string): string =>
  dayHeadings.has(heading) ? dayInWords(value) : value;
