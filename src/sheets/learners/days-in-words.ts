import { dayInWords } from "../../domain/calendar/day-in-words";
import { concernsTable } from "../../tables/concerns";
import { interventionsTable } from "../../tables/interventions";
import { plansTable } from "../../tables/plans";
import { reviewsTable } from "../../tables/reviews";

const [actions, plans] = [interventionsTable.columns, plansTable.columns];
const [reviews, concerns] = [reviewsTable.columns, concernsTable.columns];

/** The headings of days in the tabs of records. */
const days = [
  ...[actions.start, actions.byWhen, actions.review, actions.reviewed],
  ...[plans.start, plans.review, plans.end],
  ...[reviews.date, reviews.nextReview, concerns.byWhen],
];
const headings: ReadonlySet<string> = new Set(days.map(({ header }) => header));

/** A day is kept as text such as 2025-09-01, and read more easily in words; any other field is as it was typed. */
export const daysInWords = (heading: string, value: string): string =>
  headings.has(heading) ? dayInWords(value) : value;
