import { allTables } from "../../src/tables/all-tables";

const [decimal, signedGrades, change, day, moment] = [
  "0.0",
  "+0;-0;0",
  "+0.0;-0.0;0.0",
  "yyyy-mm-dd",
  "yyyy-mm-dd hh:mm",
];
const logged = { loggedAt: moment, version: "0" };

/** How Sheets is told to show a column; all other columns of a record are text, and of any other tab automatic. */
const formats: Readonly<Record<string, Readonly<Record<string, string | undefined>>>> = {
  Tracker: {
    prior: "0.00",
    discussedOn: day,
    average: decimal,
    gap: signedGrades,
    latestChange: change,
    sustainedChange: change,
    missingWork: "0",
    openActions: "0",
    attendanceChange: change,
    punctualityChange: change,
    attitudeChange: change,
    recentIncidents: "0",
  },
  Learners: { dateOfBirth: day, startedOn: day, careersGuidanceOn: day },
  Assessments: { date: day },
  "Data points": { opens: day, deadline: day },
  Policy: { from: day },
  Interventions: { sessions: "0", minutes: "0", cost: "0.00", outcome: signedGrades, ...logged },
  Snapshots: { average: decimal, gap: signedGrades, attendance: decimal, punctuality: decimal, missingWork: "0" },
  Plans: { outcome: signedGrades, ...logged },
  "Plan targets": { number: "0", ...logged },
  Reviews: logged,
  Concerns: logged,
  Audit: { when: moment, version: "0" },
  Scorecard: {
    ...Object.fromEntries(
      ["current", "previous", "baseline", "target", "tolerance", "similar", "national", "ownFigure", "ownPrevious"].map(
        (key) => [key, "0.0#"],
      ),
    ),
    count: "0",
  },
  "Recovery plans": { completion: day, started: day, lastReview: day, nextReview: day },
  Outcomes: { withdrawnOn: day },
};

test.each(allTables.map((table) => [table.name, table] as const))(
  "%s shows its figures and days like this",
  (name, table) => {
    const columns = table.columns as Readonly<Record<string, { readonly numberFormat?: string }>>;
    const found = Object.entries(columns).flatMap(([key, { numberFormat }]) =>
      numberFormat === undefined || numberFormat === "@" ? [] : [[key, numberFormat]],
    );
    expect(Object.fromEntries(found)).toEqual(formats[name] ?? {});
  },
);
