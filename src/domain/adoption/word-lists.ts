// Words that headings are put together of, normalised, each list as the source of a regular expression; Welsh beside English.

export const some = (...words: readonly string[]) => `(?:${words.join("|")})`;
export const sitting = some(
  "sessions?",
  "lessons?",
  "class(?:es)?",
  "registers?",
  "registrations?",
  "hours?",
  "days?",
  "sesiynau",
  "gwersi",
);
export const sittings = some(
  "sessions",
  "lessons",
  "classes",
  "registers",
  "registrations",
  "hours",
  "days",
  "sesiynau",
  "gwersi",
);
export const planned = some(
  "poss(?:ible)?",
  "planned",
  "expected",
  "scheduled",
  "available",
  "offered",
  "timetabled",
  "held",
  "taught",
  "bosibl",
);
/** As headings shorten it. */
export const attendance = some(
  "attendances?",
  "attend",
  "att",
  "attd",
  "attnd",
  "attn",
  "atnd",
  "att?e?n?d?n?ce",
  "presence",
  "presenoldeb",
);
export const presence = some(attendance, "punctuality", "punct", "engagement", "prydlondeb");
/** Beside these a rate is not the learner's own, or not the one of until now. */
export const otherwise = some(
  "targets?",
  "expected",
  "expectation",
  "minimum",
  "min",
  "required",
  "needed",
  "goal",
  "aim",
  "national",
  "cohort",
  "group",
  "class",
  "set",
  "average",
  "college",
  "previous",
  "prior",
  "last (?:year|term|week|month|fortnight|\\d+ (?:days|weeks))",
  "this week",
  "weekly",
  "today",
  "yesterday",
  "parents?",
  "parental",
  "intervention",
  "revision",
  "workshop",
  "enrichment",
  "support",
  "catch up",
  "clinic",
  "detention",
  "rank",
  "ranking",
  "change",
  "trend",
  "movement",
  "concern",
  "flag",
  "letters?",
  "meetings?",
  "gap",
  "below",
  "above",
  "un ?auth(?:ori[sz]ed)?",
  "auth(?:ori[sz]ed)?",
  "absen\\w*",
  "late(?:s|ness)?(?!\\w)",
  "missed",
  "targed",
);
/** Attendance told from its other side. */
export const absence = some(
  "un ?auth(?:ori[sz]ed)?(?: absences?)?",
  "auth(?:ori[sz]ed)?(?: abs(?:ences?)?)?",
  "absences?",
  "absenteeism",
  "truan(?:cy|t)",
  `(?:${sittings}|times|number of times|no of times) (?:absent|missed)`,
  `missed ${sittings}`,
  "absenoldeb\\w*",
);
/** Punctuality told from its other side. */
export const lateness = some(
  "lateness",
  "lates",
  `(?:${sittings}|times|number of times|no of times) late`,
  "(?:minutes|mins) late",
  "late (?:marks?|arrivals?)",
  "hwyrder",
  "hwyr",
);
const work = some(
  "(?:home|course|class)? ?works?",
  "hws?",
  "hwk",
  "assignments?",
  "assessments?",
  "tasks?",
  "deadlines?",
  "submissions?",
  "pieces",
  "gwaith(?: cartref)?",
);
/** How much work did not come, or came late; a title may begin with the same word. */
export const missingWork = some(
  `(?:missing|missed|owed|owing|overdue|outstanding|late|incomplete|unfinished|unsubmitted|not submitted|not handed in) (?:pieces of )?${work}`,
  `${work} (?:missing|missed|owed|owing|overdue|outstanding|late|unsubmitted)`,
  "(?:not|never) (?:yet )?(?:handed in|submitted|completed|done)",
  "non (?:submissions?|submitted|completion)",
  "unsubmitted",
  "unfinished",
  "incomplete",
  "missed",
);
/** How often something was done is no mark for it. */
export const doing = some(
  "handed in",
  "hand in(?: rate)?",
  "submitted",
  "submission rate",
  "on ?time submissions?",
  "completion(?: rate)?",
  "completed",
  "(?:coursework|course|units?|work|tasks?|portfolio|targets?|objectives?|criteria) (?:complete|achieved|passed|done|met)",
  "(?:chances?|likelihood) of",
  "deadlines?(?: met)?",
  "participation",
  "pass rate",
  "cyflwynwyd",
  "cwblhawyd",
);
/** What happened how often; in a title they may be what a piece of work is about. */
export const incidents = some("detentions?", "sanctions?", "exclusions?", "suspensions?", "call ?outs?");
export const happenings = some(
  "log ?(?:ins|ons)",
  "time (?:online|on task|spent|logged)",
  "(?:hours|hrs|minutes|mins) (?:online|logged|spent)",
);
