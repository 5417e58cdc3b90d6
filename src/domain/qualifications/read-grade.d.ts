import type { Grade } from "./qualification";
/** The grade that a cell's text means on this scale; undefined when it is none of them. */
export declare function readGrade(text: string, grades: readonly Grade[]): Grade | undefined;
