import { raised } from "../limits";
import type { Rule } from "../rule";

export const externalConcern: Rule = {
  id: "external-concern",
  title: "Concern raised by an agency or by parents or carers",
  domain: "human concern",
  signal: {
    id: "external",
    header: "External concern",
    aliases: [
      "Agency concern",
      "Parent concern",
      "Parental concern",
      "Parent or agency concern",
      "External agency concern",
    ],
    kind: "flag",
  },
  settings: [],
  check: ({ external }) => raised("External concern", external),
};
