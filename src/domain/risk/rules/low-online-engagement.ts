import { below } from "../limits";
import type { Rule } from "../rule";

/** Lack of engagement online is treated as absence is (college policy 12.3.2), so it is the same area. */
export const lowOnlineEngagement: Rule = {
  id: "low-online-engagement",
  title: "Too little online engagement",
  domain: "attendance",
  signal: {
    id: "online",
    header: "Online engagement %",
    aliases: ["Online", "Online attendance", "VLE engagement", "Engagement"],
    kind: "share",
  },
  settings: ["online.amber", "online.severe", "approaching"],
  check: ({ online }, policy) =>
    below(
      "Online engagement",
      online,
      { amber: policy["online.amber"], severe: policy["online.severe"] },
      policy.approaching,
    ),
};
