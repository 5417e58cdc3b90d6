import { countDestinations } from "../../domain/destinations/count-destinations";
import { listDestinations } from "../../domain/destinations/list-destinations";
import { destinationMessages as words } from "../../messages/department-messages";
import { destinationCountsTable } from "../../tables/destination-counts";
import type { DepartmentTab } from "./department-tab";

export const destinationCountsTab: DepartmentTab = {
  table: destinationCountsTable,
  rows: (department) =>
    countDestinations(listDestinations(department), words.all).map(({ tutorGroup, intended, ...counts }) => ({
      tutorGroup: tutorGroup || words.noGroup,
      ...counts,
      higherEducation: intended["Higher education"] ?? 0,
      apprenticeship: intended["Apprenticeship or training"] ?? 0,
      furtherStudy: intended["Further study"] ?? 0,
      employment: intended.Employment ?? 0,
      other: (intended.Other ?? 0) + (intended["Not in education, employment or training"] ?? 0),
      notKnown: intended["Not known"] ?? 0,
    })),
};
