import { raised } from "../limits";
import type { Rule } from "../rule";

export const wellbeingConcern: Rule = {
  id: "wellbeing-concern",
  title: "Concern about wellbeing or personal circumstances",
  domain: "human concern",
  signal: {
    id: "wellbeing",
    header: "Wellbeing concern",
    aliases: ["Wellbeing", "Well-being", "Well-being concern", "Welfare concern"],
    kind: "flag",
  },
  settings: [],
  check: ({ wellbeing }) => raised("Wellbeing concern", wellbeing),
};
