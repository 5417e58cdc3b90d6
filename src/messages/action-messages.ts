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
