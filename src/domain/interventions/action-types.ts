/** One heading of the college policy's list, with the support that it names. */
interface ActionCategory {
  readonly category: string;
  readonly types: readonly string[];
}

/** The policy's own list: 11.1, and 11.3 for online and hybrid learners. A type's name is used once in the whole list. */
export const actionCategories: readonly ActionCategory[] = [
  {
    category: "Academic support",
    types: [
      "Subject workshop, clinic or tutorial",
      "Small-group catch-up",
      "Study skills",
      "Online resources, revision or e-learning",
    ],
  },
  {
    category: "Pastoral and wellbeing",
    types: ["One-to-one tutorial", "Counselling or mental health support", "Mentoring by staff or peers"],
  },
  {
    category: "Attendance and punctuality",
    types: ["Attendance meeting", "Attendance contract and monitoring", "Timetable adjustment"],
  },
  {
    category: "Behaviour",
    types: [
      "Behaviour contract or restorative approach",
      "Behaviour mentoring or workshop",
      "Referral to specialist or external agency",
    ],
  },
  {
    category: "Online and hybrid learning",
    types: [
      "Extra online tutorial or check-in",
      "Weekly study plan and reminders",
      "Technical support",
      "Monitoring of online engagement",
    ],
  },
];

/** The category of a type of action; undefined for a type that the policy does not name. */
export const categoryOf = (type: string): string | undefined =>
  actionCategories.find(({ types }) => types.includes(type))?.category;
