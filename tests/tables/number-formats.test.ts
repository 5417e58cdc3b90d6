import { allTables, reportTables } from "../../src/tables/all-tables";

const [whole, decimal, signedGrades, change, difference, gap, day, moment] = [
  "0",
  "0.0",
  "+0;-0;0",
  "+0.0;-0.0;0.0",
  "+0.0#;-0.0#;0.0",
  "+0.00;-0.00;0.00",
  "yyyy-mm-dd",
  "yyyy-mm-dd hh:mm",
];
const each = (format: string, ...keys: readonly string[]) => Object.fromEntries(keys.map((key) => [key, format]));
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
    ...each("0.0#", "current", "previous", "baseline", "target", "tolerance"),
    ...each("0.0#", "similar", "national", "ownFigure", "ownPrevious"),
    count: "0",
  },
  "Recovery plans": { completion: day, started: day, lastReview: day, nextReview: day },
  Outcomes: { withdrawnOn: day },
  "At risk": { days: whole },
  "Data checks": { row: whole },
  "Looked at": { row: whole, on: day },
  "Key dates": { from: day, until: day },
  Weeks: { gap: signedGrades, behaviour: whole, ...each(decimal, "average", "attendance", "punctuality", "attitude") },
  "Marks due": each(whole, "learners", "missing", "entered"),
  "Sign-off": each(whole, "due", "missing", "checks"),
  Imports: { asOf: day, before: day },
  Moves: { day },
  "Review coverage": each(whole, "learners", "reviewed", "notYet", "coverage"),
  "Destinations by group": {
    ...each(whole, "learners", "higherEducation", "apprenticeship", "furtherStudy", "employment", "other", "notKnown"),
    ...each(whole, "actualKnown", "asIntended", "neetRisk", "guidanceDue"),
  },
  Summary: {
    ...each(whole, "learners", "enrolments", "red", "amber", "onTrack", "notEnough"),
    ...each(whole, "exceeding", "expected", "satisfactory", "limited", "results", "missing", "overdue"),
    ...each(gap, "gap", "valueAdded", "from", "to"),
  },
  "Course results": {
    ...each(whole, "learners", "grades", "megGrades", "forecastGrades", "lastGrades"),
    ...each(decimal, "retention", "pass", "passFrom", "passTo", "passNationally"),
    ...each(decimal, "high", "highFrom", "highTo", "highNationally", "achievement"),
    ...each(decimal, "meg", "forecast", "lastPass", "lastHigh"),
    ...each(gap, "valueAdded", "valueFrom", "valueTo"),
    ...each(change, "passChange", "passChangeFrom", "passChangeTo", "highChange", "highChangeFrom", "highChangeTo"),
  },
  Groups: { learners: whole, value: "0.0#", ...each(difference, "difference", "from", "to") },
  Impact: { ...each(whole, "had", "matched"), ...each(change, "change", "similar", "difference", "from", "to") },
  "Rule evidence": {
    ...each(whole, "learners", "lead", "unknown"),
    ...each(decimal, "outcomeShare", "flaggedShare", "precision", "unflagged", "recall", "worse", "better"),
  },
  "Forecast accuracy": {
    grades: whole,
    ...each(decimal, "exact", "withinOne"),
    ...each(gap, "mean", "from", "to"),
  },
  Warehouse: { version: whole },
};

test.each([...allTables, ...reportTables].map((table) => [table.name, table] as const))(
  "%s shows its figures and days like this",
  (name, table) => {
    const columns = table.columns as Readonly<Record<string, { readonly numberFormat?: string }>>;
    const found = Object.entries(columns).flatMap(([key, { numberFormat }]) =>
      numberFormat === undefined || numberFormat === "@" ? [] : [[key, numberFormat]],
    );
    expect(Object.fromEntries(found)).toEqual(formats[name] ?? {});
  },
);
