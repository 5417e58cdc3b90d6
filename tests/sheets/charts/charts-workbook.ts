/** The heading by which a sheet is known as a tracker, with nothing to calculate below it. */
export const tierFormula = '=ARRAYFORMULA(IF(ROW(A1:A)-ROW(A1)=0, "Reasons", ""))';
/** Made-up learners; one course is typed as a formula. */
export const tracker = [
  ["Learner ID", "Surname", "Course", "Progress band", "Risk tier", "Average %", "Attendance %", tierFormula],
  ["101", "Ash", "PH", "Expected", "Red", 50, 80],
  ["102", "Birch", "PH", "Limited", "On track", 60, 90],
  ["103", "Cole", "=1+1", "Expected", "Amber", 70, 91],
];
export const snapshots = [
  ["Data point", "Taken on", "Learner ID", "Course", "Average %", "Risk tier"],
  ["Baseline", "2025-10-01", "101", "PH", 55, "On track"],
];
