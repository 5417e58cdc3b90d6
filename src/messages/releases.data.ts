// Made by `npm run docs` from package.json and CHANGELOG.md.
import type { Release } from "./menu-messages";

export const version = "0.1.0";
/** Newest first. */
export const releases: readonly Release[] = [
  {
    "version": "0.1.0",
    "news": [
      "Type marks and see the minimum expected grade, the gap, the progress band and the risk tier with its reasons.",
      "Log an action, a support plan, a review or a concern from the learner card; My list says what waits for you.",
      "At risk, Marks due, the scorecard and reports for the department; everything stays in your spreadsheet."
    ]
  }
];
