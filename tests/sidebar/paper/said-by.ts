import type { Paper, Section } from "../../../sidebar/paper/paper";

const bodyOf = (section: Section): string[] => {
  switch (section.block) {
    case "table":
      return [
        `${section.rank}, the rest in ${section.restIn}; without rows: ${section.none}`,
        section.columns.map(({ heading, kind }) => (kind === "figure" ? `${heading} #` : heading)).join(" | "),
        ...section.rows.map((row) => row.join(" | ")),
      ];
    case "text":
      return [
        `${section.rank}, the rest in ${section.restIn}${section.ordered ? ", numbered" : ""}`,
        ...section.paragraphs.map((texts) => texts.join(" / ")),
      ];
    case "charts":
      return section.charts.map(
        ({ title, marks }) => `${title}: ${marks.map(({ percent, code }) => percent ?? (code || "-")).join(" ")}`,
      );
    case "space":
      return section.prompts.map((prompt) => `${prompt}____`);
    case "bands":
      return [
        `the rest in ${section.restIn}`,
        section.legend.join(" | "),
        ...section.bars.map(({ label, counts }) => [label, ...counts].join(" | ")),
      ];
    case "definitions":
      return [
        `the rest in ${section.restIn}`,
        ...section.definitions.map((one) => `[${one.number}] ${one.id}: ${one.text}`),
      ];
  }
};

/** All that a paper says, line by line: what is not expected on it shows as well as what is missing. */
export const saidBy = ({ kind, title, tier, facts, sections, foot }: Paper): string[] => [
  kind,
  tier === undefined ? title : `${title}: ${tier}`,
  ...facts.map(({ label, value }) => `${label}: ${value}`),
  ...sections.flatMap((section) => [`== ${section.heading}`, ...bodyOf(section)]),
  foot,
];
