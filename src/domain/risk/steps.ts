/** What is said of parents and carers stands in this place, whatever it is. */
export const contactPlace = "contact";

/** The steps of the college policy, in the order in which it asks for them. The register (12.2.2) is none: the tab At risk makes it. */
export const steps = {
  correct: "Correct what cannot be read",
  record: "Record marks and attendance",
  startPlan: "Start an ISP", // 11.2.1
  /** What a learner with a plan needs in place of another one. */
  followPlan: "Follow the ISP",
  talk: "Talk with the learner", // 9.2.2, 12.2.2
  targets: "Set short-term targets", // 9.2.2
  attendance: "Remind about attendance", // 12.2.2
  behaviour: "Follow the behaviour policy", // 12.1.2
  concern: "Follow the safeguarding and wellbeing route; no detail here", // 2.3
  tutor: "Tell the tutor", // 9.2.2
  contact: contactPlace, // 9.3.1, 12.2.2
  considerPlan: "Consider an ISP", // 12.2.2
} as const;
