// The functions that take whole tabs and so need their tables. globals/register.ts asks for this file when one of them is called.
export { atRisk } from "./at-risk";
export { nextReview } from "./next-review";
export { openActions } from "./open-actions";
export { workOut } from "./work-out";
