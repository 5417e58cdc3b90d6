/** What the tabs Summary, Groups, Scorecard and Impact say in words. */
export const scorecardMessages = {
  rating: {
    R: "R",
    A: "A",
    G: "G",
    "no target": "No target",
    "no baseline": "No baseline",
    "target on the wrong side": "Target is worse than the baseline",
    "no data": "No data",
    "unknown polarity": "Polarity must be H, L or T",
    "tolerance below 0": "Tolerance must be 0 or more",
  },
  unrated: { "other learners": "Not rated: other learners", "recorded for fewer": "Not rated: recorded for fewer" },
  exception: {
    complete: "Red: commentary and action given",
    "no commentary": "Red without commentary",
    "no action": "Red without an action",
    "no commentary and no action": "Red without commentary and action",
  },
  plan: {
    none: "Red without a recovery plan",
    actions: (count: number) => `${count} ${count === 1 ? "action" : "actions"}`,
    nextReview: (day: string) => `next review ${day}`,
    problem: {
      "no review date": "no review date: review it at least every six months",
      "review later than six months": "the next review is later than six months",
      "review overdue": "its review is overdue",
      "no action": "no action yet",
      "action without a lead": "an action has no lead",
      "action without a completion date": "an action has no completion date",
    },
  },
  groups: {
    withheld: "Withheld: seven or fewer",
    unrecorded: "Recorded of too few",
    nobody: "Nobody",
    beyond: { higher: "Higher", lower: "Lower", within: "Within chance", unknown: "Not known" },
    travel: {
      wider: "▲ wider R",
      narrower: "▼ narrower G",
      "further ahead": "▲ further ahead",
      "less ahead": "▼ less ahead",
      "within chance": "► within chance",
    },
  },
  summary: { above: "Above", below: "Below", within: "In line", "one result": "One result" },
  impact: {
    /** The same where none is logged: from one sentence to the other would tell that the one who joined or left had some. */
    few: "No kind of support is logged yet that eight learners or more had",
    "too few": (matched: number | undefined, minimum: number) =>
      matched === undefined ? "Too few to say" : `Too few to say: ${matched} of at least ${minimum}`,
    more: "Rose more than similar learners",
    less: "Rose less than similar learners",
    "no difference": "No clear difference",
  },
};
