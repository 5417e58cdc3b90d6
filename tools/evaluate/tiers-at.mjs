/**
 * The tiers of the built rule, as a tracker would show them on a day: work that is due and has not come in is NS, and learners who have
 * left by then are gone. Everything is calculated by the custom functions of the built file. `marks` are what the baseline and the model see.
 */
export function tiersAt(code, { work, learners }, upTo, { daysAfter, policy }) {
  const due = work.filter(({ due }) => due <= upTo.due);
  const day = upTo.due + daysAfter;
  const here = learners.filter(({ leftOn }) => leftOn === undefined || leftOn > day);
  const came = (learner, { id }) => {
    const submission = learner.work(id);
    return submission && submission.day <= day ? submission : undefined;
  };
  const handedIn = here.map((learner) =>
    due
      .map((piece) => ({ piece, submission: came(learner, piece) }))
      .filter(({ submission }) => submission !== undefined),
  );
  const headings = [due.map(({ name }) => name)];
  const marks = here.map((learner) => due.map((piece) => came(learner, piece)?.score ?? "NS"));
  const assessments = [["Assessment", "Max mark", "Weight"], ...due.map(({ name, weight }) => [name, 100, weight])];
  const shareInTime = (own) =>
    own.length === 0
      ? ""
      : own.filter(({ piece, submission }) => submission.day <= piece.due + daysAfter).length / own.length;
  const signals = [
    ["Learner ID", here.map(({ id }) => [id])],
    ["Mark headings", headings],
    ["Marks", marks],
    ["Assessments", assessments],
    ["Punctuality %", handedIn.map((own) => [shareInTime(own)])],
    ["Policy", policy],
  ].flat();
  const [tiers, reasons] = [code.RISKTIER(...signals), code.RISKREASONS(...signals)];
  const averages = code.AVERAGEMARK(headings, marks, assessments);
  return here.map((learner, row) => {
    const known = marks[row].filter((mark) => typeof mark === "number");
    return {
      ...learner,
      day,
      tier: tiers[row][0],
      isApproaching: reasons[row][0].startsWith("Approaching"),
      marks: {
        missing: due.length - handedIn[row].length,
        due: due.length,
        average: averages[row][0] === "" ? undefined : averages[row][0],
        latest: known.at(-1),
        late: handedIn[row].filter(({ piece, submission }) => submission.day > piece.due).length,
      },
    };
  });
}
