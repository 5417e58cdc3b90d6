import { academicYearStart } from "../calendar/academic-year";
import type { CalendarDate } from "../calendar/calendar-date";
import type { Setting } from "./setting";
import { settings } from "./settings";

/** The settings as a Policy tab is first given them: those of the code, in the academic year of that day. */
export const firstSettings = (today: CalendarDate): Setting[] =>
  settings.map((setting) =>
    setting.key === "year.start" ? { ...setting, value: academicYearStart(today) } : { ...setting },
  );
