/** Ours: the scales that colleges were found to use; +2 stands for +2 to -2. */
export const attitudeScales = ["1 is best", "4 is best", "5 is best", "+2 is best"] as const;

/** Stands in the Policy until somebody has said it. */
export const notAsked = "not asked";

/** The scale that is read by: until somebody has said it, that of 1 is best. */
export const scaleIn = (setting: string): string => (setting === notAsked ? attitudeScales[0] : setting);

/** The best value of a scale. */
export const bestOn = (setting: string): number => Number.parseInt(scaleIn(setting), 10);

/** Between which values a scale lies; 0 of a scale from 1 is no record. */
export const endsOf = (best: number): { readonly least: number; readonly most: number } =>
  best === 2 ? { least: -2, most: 2 } : { least: 1, most: best === 1 ? Infinity : best };

/** 3 and 4 of a scale on which 1 is best, turned to another scale: 2 and 1 where 4 is. */
export const turnedLine = (line: number, best: number): number => best + 1 - line;
