import type { CellProblem } from "../../domain/department/cell-problem";
import type { Learner } from "../../domain/department/learner";
import { readConsent } from "../../domain/text/recorded-words";
import type { CellTable } from "./cell-table";
import { readRows } from "./row-reader";

export const readLearners = (cells: CellTable, problems: CellProblem[]): Learner[] =>
  readRows(cells, problems, (read) => {
    const learnerId = read.text("learnerId");
    if (learnerId === "") return undefined;
    return {
      row: read.row,
      learnerId,
      surname: read.text("surname"),
      firstName: read.text("firstName"),
      dateOfBirth: read.date("dateOfBirth"),
      tutorGroup: read.text("tutorGroup"),
      tutor: read.text("tutor"),
      programme: read.text("programme"),
      mode: read.text("mode"),
      gcseEnglish: read.text("gcseEnglish"),
      gcseMaths: read.text("gcseMaths"),
      baselineSource: read.text("baselineSource"),
      send: read.flag("send"),
      eal: read.flag("eal"),
      disadvantage: read.flag("disadvantage"),
      careExperienced: read.flag("careExperienced"),
      sex: read.text("sex"),
      intendedDestination: read.text("intendedDestination"),
      actualDestination: read.text("actualDestination"),
      careersGuidanceOn: read.date("careersGuidanceOn"),
      parentContactConsent: readConsent(read.cell("parentContactConsent")),
    };
  });
