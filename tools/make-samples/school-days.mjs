/** The made-up college's holidays, first and last day. */
const holidays = [
  ["2025-10-27", "2025-10-31"],
  ["2025-12-20", "2026-01-04"],
  ["2026-02-16", "2026-02-20"],
  ["2026-04-03", "2026-04-12"],
];

const shifted = (day, days) => new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);

const isFree = (day) =>
  [0, 6].includes(new Date(day).getUTCDay()) || holidays.some(([first, last]) => day >= first && day <= last);

/** So many days later, or the next day on which the college is open. */
export function schoolDay(day, days = 0) {
  const later = shifted(day, days);
  return isFree(later) ? schoolDay(later, 1) : later;
}
