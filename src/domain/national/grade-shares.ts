export type GradeShare = { readonly grade: string; readonly percent: number };

/** "36.9 40.8 …" beside its grades, best first. */
export function readShares(grades: readonly string[], text: string): GradeShare[] {
  const percentages = text.split(" ").map(Number);
  return grades.map((grade, index) => ({ grade, percent: percentages[index] ?? 0 }));
}

/** The grade that a learner reaches who does better than three quarters of these. Shares stand best first. */
export function upperQuartileGrade(shares: readonly GradeShare[]): string | undefined {
  let above = 0;
  for (const { grade, percent } of shares) {
    above += percent;
    // Published percentages are rounded to 0.1, so 25 may arrive as 24.999….
    if (above >= 25 - 1e-9) return grade;
  }
  return undefined;
}
