/** A part of the college's year: from a day of every year on, as month and day (1013 is 13 October), what belongs to it. */
interface Phase {
  readonly from: number;
  readonly says: string;
}

/** The cycle of college policy 6. The policy names the months, October in two of them; that it turns on the 13th is ours, as in the usual data points. */
export const phases: readonly Phase[] = [
  {
    from: 101,
    says: "January to March: mid-year assessments, second progress review with updated targets, support plans where concern is significant",
  },
  { from: 401, says: "April and May: readiness for exams, revision, study skills and wellbeing support" },
  { from: 601, says: "June to August: exams and final assessments, results, next steps, what the year's data say" },
  {
    from: 901,
    says: "September to mid-October: diagnostic assessments, first targets (MEG and aspirational grade), learning plans",
  },
  {
    from: 1013,
    says: "October to December: formative assessments, first progress review and report, first support for learners at risk",
  },
];

/** What belongs to a day such as 2025-12-08. */
export function phaseOn(day: string): string {
  const at = Number(day.slice(5, 7)) * 100 + Number(day.slice(8, 10));
  return phases.reduce((says, phase) => (phase.from <= at ? phase.says : says), "");
}
