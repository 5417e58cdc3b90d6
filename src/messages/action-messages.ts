const contactRules = {
  "under 18": "Under 18: the college tells parents or carers.",
  "under 18 with a note": "Under 18, but a No or a note about contact is recorded: read it first.",
  "adult with consent": "Adult, with consent recorded.",
  "adult without consent": "Adult, without a recorded consent: do not tell parents or carers.",
  "adult with a note":
    "Adult, without consent: a No or a note about contact is recorded. Do not tell parents or carers.",
  "age unknown with a note":
    "No date of birth, and a No or a note about contact is recorded: check both before telling parents or carers.",
  "age unknown": "No date of birth recorded: check it before telling parents or carers.",
};

/** What the form of an action asks. */
export const actionFormMessages = {
  title: "Log an action",
  id: (id: string) => `ID ${id}`,
  learners: (count: number) => `${count} learners`,
  forThese: "For these learners",
  leaveOut: "Leave out",
  leaveOutOf: (name: string) => `Leave out ${name}`,
  nobody: "Nobody is left in the list. Discard this draft, or select rows anew.",
  type: "Kind of action",
  plan: "What will be done",
  contact: {
    heading: "Parents and carers",
    rules: contactRules,
    note: (note: string) => `Learners says: "${note}"`,
    asked: "Have they been told?",
    outcome: "What came of it (optional)",
  },
  known: {
    heading: "Filled in from the sheet",
    empty: "Why, who and when",
    review: (day: string) => `review ${day}`,
    test: (measure: string, from: string, to: string) => `${measure} from ${from} to ${to}`,
  },
  issue: "Issue",
  owner: "Who does it",
  start: "Starts",
  success: "How we will know that it worked",
  measure: "What is measured",
  measureHint: "Such as attendance, or the mark in the next test.",
  from: "From",
  to: "To",
  byWhen: "By when",
  review: "Review date",
  cost: {
    heading: "Sessions and cost (optional)",
    sessions: "Sessions",
    minutes: "Minutes each",
    cost: "Cost",
    source: "Funding source",
  },
  save: "Save action",
  saveAll: "Save for each of them",
  saved: "Action saved",
};

/** What keeps an action from being complete, said by the form and by the server. */
export const actionMessages = {
  missing: {
    type: "Choose what kind of action it is.",
    issue: "Say what the issue is.",
    plan: "Say what will be done.",
    owner: "Say who does it.",
    start: "Say when it starts.",
    measure: "Say what will show that it worked, such as attendance or a mark.",
    from: "Say where that stands now.",
    to: "Say where that should be.",
    byWhen: "Say by when.",
    review: "Say when it will be reviewed.",
    contact: "This learner is under 18: say whether parents or carers have been told.",
  },
  unknownType: (found: string) => `Expected a kind of action from the policy's list; found "${found}".`,
  noDate: (found: string) => `Expected a date such as 2025-09-01; found "${found}".`,
  beforeStart: "This date is before the start. Choose the start or a later day.",
  tooFar: "This date is more than two years after the start. Look at the year.",
  noCount: "Expected a whole number from 1 to 1,000, or nothing.",
  noAmount: "Expected an amount from 0 to 1,000,000, such as 12.50, or nothing.",
  tooLong: (length: number, most: number) =>
    `This has ${length} characters; the sheet can keep ${most}. Shorten it by ${length - most}.`,
  unprintable: "This holds a character that a sheet cannot keep, such as NUL. Delete it, or type the text anew.",
  noConsent: "This learner is an adult without a recorded consent. Parents or carers may not be told.",
  noAge:
    "The date of birth is not recorded, so it is not known whether consent is needed. Record it in the Learners tab before telling parents or carers.",
};
