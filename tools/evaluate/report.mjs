const percent = (value) => (value === undefined ? "–" : `${(100 * value).toFixed(1)}%`);
const line = (cells) => `| ${cells.join(" | ")} |`;
const table = (headings, rows) => [line(headings), line(headings.map(() => "---")), ...rows.map(line)].join("\n");

/** The aims, after the second and the third piece of work. */
const aims = [
  undefined,
  [
    { flag: "Red", figure: "precision", least: 0.8 },
    { flag: "Red", figure: "recall", least: 0.4 },
    { flag: "Amber or Red", figure: "recall", least: 0.5 },
    { flag: "Amber or Red", figure: "flaggedShare", most: 0.3 },
  ],
  [
    { flag: "Red", figure: "recall", least: 0.55 },
    { flag: "Amber or Red", figure: "recall", least: 0.65 },
    { flag: "Amber or Red", figure: "flaggedShare", most: 0.37 },
  ],
];
const words = { precision: "precision", recall: "recall", flaggedShare: "share flagged" };

function aimsTable(stages) {
  const rows = aims.flatMap((list = [], index) =>
    list.flatMap(({ flag, figure, least, most }) => {
      const value = stages[index]?.ratings.find((rating) => rating.flag === flag)?.[figure];
      if (value === undefined) return [];
      const met = least === undefined ? value <= most : value >= least;
      return [
        [
          stages[index].after,
          flag,
          words[figure],
          least === undefined ? `at most ${percent(most)}` : `at least ${percent(least)}`,
          percent(value),
          met ? "yes" : "**no**",
        ],
      ];
    }),
  );
  return table(["After", "Flag", "Figure", "Aim", "Is", "Met"], rows);
}

const stagesTable = (stages) =>
  table(
    [
      "After",
      "Flag",
      "Learners",
      "Failed or left",
      "Flagged",
      "Precision",
      "Recall",
      "Median lead (days)",
      "Tier worse",
      "Tier better",
    ],
    stages.flatMap(({ after, ratings, flips }) =>
      ratings.map((one, index) => [
        after,
        one.flag,
        one.learners,
        one.failed,
        percent(one.flaggedShare),
        percent(one.precision),
        percent(one.recall),
        one.leadDays ?? "–",
        index === 0 && flips ? percent(flips.worse / flips.learners) : "",
        index === 0 && flips ? percent(flips.better / flips.learners) : "",
      ]),
    ),
  );

function groupsTable({ ratings }) {
  const rows = ratings.flatMap(({ flag, groups }) =>
    groups.flatMap(({ by, rated }) =>
      rated.map(({ group, rating, enoughFlagged, enoughFailed, isDetailWithheld }) =>
        rating
          ? [
              by,
              group,
              flag,
              rating.learners,
              percent(rating.flaggedShare),
              ...(isDetailWithheld
                ? ["withheld", "withheld"]
                : [
                    enoughFlagged ? percent(rating.precision) : "too few to say",
                    enoughFailed ? percent(rating.recall) : "too few to say",
                  ]),
            ]
          : [by, group, flag, "withheld", "", "", ""],
      ),
    ),
  );
  return table(["By", "Group", "Flag", "Learners", "Flagged", "Precision", "Recall"], rows);
}

/** What `rate` found, as Markdown. Groups are shown after the third piece of work, or the last there is. */
export function describeEvaluation({ title, learners, stages }) {
  const third = stages[Math.min(2, stages.length - 1)];
  return [
    `### ${title}`,
    `${learners} learners.`,
    stagesTable(stages),
    aimsTable(stages),
    ...(third ? [`After ${third.after}, by group:`, groupsTable(third)] : ["No weighted work with a due day."]),
  ].join("\n\n");
}
