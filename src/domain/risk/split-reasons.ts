/** Between two reasons; the one inside brackets belongs to a reason, as in "(1 is best; 4 or worse)". */
const between = /; (?![^(]*\))/;

/** The reasons of a cell of Reasons, one by one. */
export const splitReasons = (cell: string): string[] => cell.split(between).filter((reason) => reason !== "");
