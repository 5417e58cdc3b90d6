import type { Department } from "../department/department";
import { previousDepartment } from "../department/department-at";
import { compareGroups } from "../groups/compare-groups";
import { publishedImpact } from "../impact/impact";
import { scorecard } from "../scorecard/score";
import { bands, summarise, type SummaryRow } from "../summary/summarise";
import type { BandsByCourse, Report, ReportKind } from "./report";
import { coursesTable } from "./tables/courses-table";
import { groupsTable } from "./tables/groups-table";
import { impactTable } from "./tables/impact-table";
import { exceptionsTable, scorecardTable } from "./tables/scorecard-tables";

/**
 * The figures of Summary, Scorecard, Groups and Impact on one page. `name` is the spreadsheet's. Governors get the department as a whole,
 * without its courses; nobody gets the rows of teachers and tutors, which are about single colleagues.
 */
export function reportOf(kind: ReportKind, name: string, department: Department): Report {
  const summary = summarise(department);
  const lines = scorecard(department);
  return {
    kind,
    name,
    today: department.today,
    tables: [
      coursesTable(summary, kind === "department"),
      scorecardTable(lines),
      exceptionsTable(lines),
      groupsTable(compareGroups(department, previousDepartment(department))),
      impactTable(publishedImpact(department)),
    ],
    bands: bandsByCourse(summary, kind === "department" ? "Course" : "All"),
  };
}

function bandsByCourse(summary: readonly SummaryRow[], wanted: SummaryRow["kind"]): BandsByCourse {
  const courses = summary.filter(({ kind }) => kind === wanted);
  const counted = courses.map((row) => ({
    name: row.kind === "All" ? "All courses" : row.name,
    counts: bands.map((band) => row.bands[band]),
  }));
  return { bands, courses: counted.filter(({ counts }) => counts.some((count) => count > 0)) };
}
