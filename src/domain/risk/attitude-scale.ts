/** Ours: the scales that colleges were found to use; +2 stands for +2 to -2. */
export const attitudeScales = ["1 is best", "4 is best", "5 is best", "+2 is best"] as const;

/** The best value of a scale. */
export const bestOn = (scale: string): number => Number.parseInt(scale, 10);

/** 3 and 4 of a scale on which 1 is best, turned to another scale: 2 and 1 where 4 is. */
export const turnedLine = (line: number, best: number): number => best + 1 - line;
