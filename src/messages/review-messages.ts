/** The words of a progress review that is prepared from the sheet. */
export const reviewMessages = {
  baseline: (value: string) => `baseline ${value}`,
  meg: (grade: string) => `MEG ${grade}`,
  agreed: (grade: string) => `agreed MEG ${grade}`,
  aspiration: (grade: string) => `aspirational ${grade}`,
  workingAt: (grade: string) => `working at ${grade}`,
  forecast: (grade: string) => `forecast ${grade}`,
  average: (percent: string) => `average ${percent}%`,
  gap: (grades: string) => `${grades} grades to the MEG`,
  nothing: "nothing recorded yet",
};
