/**
 * The tiers of the built rule, as a tracker would show them on a day: work that is due and has not come in is NS, and learners who have
 * left by then are gone. Everything is calculated by the custom functions of the built file.
 */
export function tiersAt(code, { work, learners }, upTo, { daysAfter, policy }) {
  const due = work.filter(({ due }) => due <= upTo.due);
  const day = upTo.due + daysAfter;
  const here = learners.filter(({ leftOn }) => leftOn === undefined || leftOn > day);
  const came = (learner, { id }) => {
    const submission = learner.work(id);
    return submission && submission.day <= day ? submission : undefined;
  };
  const marks = here.map((learner) => due.map((piece) => came(learner, piece)?.score ?? "NS"));
  const headings = [due.map(({ name }) => name)];
  const assessments = [["Assessment", "Max mark", "Weight"], ...due.map(({ name, weight }) => [name, 100, weight])];
  const onTime = here.map((learner) => {
    const handedIn = due
      .map((piece) => ({ piece, submission: came(learner, piece) }))
      .filter(({ submission }) => submission);
    const inTime = handedIn.filter(({ piece, submission }) => submission.day <= piece.due + daysAfter);
    return [handedIn.length === 0 ? "" : inTime.length / handedIn.length];
  });
  const trend = code.MARKTREND(headings, marks, assessments);
  const column = (index) => trend.map((row) => [row[index]]);
  const signals = [
    ["Learner ID", here.map(({ id }) => [id])],
    ["Average %", code.AVERAGEMARK(headings, marks, assessments)],
    ["Latest change", column(0)],
    ["Sustained change", column(1)],
    ["Missing work", code.MISSINGWORK(headings, marks, assessments)],
    ["Punctuality %", onTime],
    ["Policy", policy],
  ];
  const tiers = code.RISKTIER(...signals.flatMap(([heading, values]) => [heading, values]));
  return here.map((learner, row) => ({ ...learner, day, tier: tiers[row][0] }));
}
