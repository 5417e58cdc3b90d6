/** The published results as rows of the Outcomes tab. A learner who withdrew has no grade, the others have no day. */
export function outcomesTab(people, registrations, { course, dateText }) {
  const leftOn = new Map(registrations.map((row) => [row.id_student, row.date_unregistration]));
  return [
    ["Learner ID", "Course", "Final grade", "Withdrawn on"],
    ...people.map(({ id_student: id, final_result: result }) =>
      result === "Withdrawn" ? [id, course, "", dateText(Number(leftOn.get(id)))] : [id, course, result, ""],
    ),
  ];
}
