import { some } from "./word-lists";

// Words of what may stand beside marks and be nobody's mark, as in word-lists.ts.

/** Alone they say how often, how long or how far, or what somebody aims at: no mark, whatever it is out of. */
export const otherNumbers = some(
  "abs",
  "goals?",
  "aims?",
  "aspirations?",
  "aspirational(?: marks?)?",
  "predictions?",
  "probability",
  "likelihood",
  "attempts?",
  "(?:questions? )?attempted",
  "(?:wrong|incorrect)(?: answers?)?",
  "errors?",
  "mistakes?",
  "penalt(?:y|ies)",
  "deductions?",
  "improvement",
  "uplift",
  "time(?: taken)?",
  "minutes",
  "mins",
  "word ?count",
  "words",
  "pages",
  "views",
  "visits",
  "log ?books?",
  "units",
  "modules",
  "criteria",
  "portfolio evidence",
);
/** Alone they say of whom or of when the number is. */
export const othersAlone = some(
  "class",
  "group",
  "set",
  "cohort",
  "national",
  "median",
  "mode",
  "high",
  "low",
  "peers?",
  "self",
  "previous",
  "last",
  "(?:last|previous|prior) (?:year|term)",
);
/** Numbers beside marks that are nobody's mark: what there was to get, what somebody got, what a learner thinks. */
export const othersMarks = some(
  "pass marks?",
  "(?:self|peer) ?(?:assess\\w*|mark\\w*|scores?|grad(?:ed|ing)|rat(?:ed|ing)s?|reviews?)",
  "best (?:of|\\d|two|three|four)",
  "(?:class|group|set|cohort|year|college|national) (?:highest|lowest|best|top|minimum)",
  "(?:grade boundar(?:y|ies)|boundary [a-g]|[a-g] boundary)",
  "(?:placement|work experience|volunteering|study|practice) (?:hours|hrs)",
  "(?:marks?|points?) (?:needed|required|lost|dropped|short|off|to (?:go|pass|next))",
  "needed (?:for|to)",
  "(?:1st|2nd|3rd|first|second|third) mark(?:er|ing)",
  "marker \\d",
  "moderat(?:ed|ion|or)",
  "agreed marks?",
  "(?:mark|score) (?:used|counted)|(?:used|counted) (?:mark|score)|better of",
  "initial assessments?|bksb|starting points?",
  "(?:after )?corrections?|corrected|improved|dirt|drafts?|redraft(?:s|ed)?|bonus|extra credit",
  "otjt?|off the job|ksbs?",
);
export const points = some("points?", "pts?", "score", "total", "count", "balance");
export const targets = some(
  "target",
  "mtg",
  "meg",
  "aim",
  "expected",
  "expectation",
  "predicted",
  "prediction",
  "forecast",
  "aspiration\\w*",
);
/** What a learner brings a grade of from school. */
export const taught = some(
  "maths?",
  "mathematics",
  "eng(?:lish)?(?: lang(?:uage)?| lit(?:erature)?)?",
  "(?:combined |double |triple )?sci(?:ence)?",
  "bio(?:logy)?",
  "chem(?:istry)?",
  "phys(?:ics)?",
);
/** A percentage under these may be of the marks, of what came in, of what is done or of who was there. */
export const openPercentages = some(
  "homeworks?|home work|hw|hwk|prep|gwaith cartref",
  "moodle|vle|canvas|teams|google classroom|sparx|seneca|hegarty|century|smartscreen|my ?maths|kerboodle|satchel",
  "progress|units|portfolio|evidence|gateway|epa|ilp|course|coverage|covered|syllabus|sow|done|work",
  "reg|registers?|registration|tutorials?|enrichment|lessons?|in class|am|pm|college|support",
  "retention|pass|achievement|success",
);
