/** What keeps a support plan from being complete, said by the form and by the server. */
export const planMessages = {
  plan: {
    status: "Choose draft, active or closed.",
    concerns: "Part 1: name the concerns and risk factors.",
    targets: "Part 2: set at least one measurable target.",
    interventions: "Part 3: say what support has been agreed.",
    staff: "Part 4: name who is responsible.",
    start: "Part 5: say when the plan starts.",
    review: "Part 5: say when it will be reviewed.",
    end: "Part 5: say when it ends.",
    progress: "Say what the review found.",
    outcome: "Choose what came of the plan, from much worse to much better.",
    why: "Say why the plan is closed.",
  },
  target: {
    measure: "Say what is measured, in words or by a column of the tracker.",
    signal: "Choose a column of the tracker.",
    course: "Choose a course.",
    baseline: "Say where it stands now.",
    goal: "Say where it should be.",
    byWhen: "Say by when.",
  },
  afterEnd: "The review is after the plan's end. Choose an earlier review or a later end.",
  noFigure: (found: string, heading: string) =>
    `${heading} is measured in figures: expected one such as 90; found "${found}".`,
  unknownMeasure: (found: string) => `Expected a column of the tracker that targets can use; found "${found}".`,
  tooManyTargets: (most: number) => `A plan has at most ${most} targets. Keep those that matter most.`,
};
