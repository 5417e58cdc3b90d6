const percent = (value) => (value === undefined ? "–" : `${(100 * value).toFixed(1)}%`);
const line = (cells) => `| ${cells.join(" | ")} |`;
const table = (headings, rows) => [line(headings), line(headings.map(() => "---")), ...rows.map(line)].join("\n");

/** The aims for a course of a few large assignments, after the second and the third piece of work. */
const aims = [
  undefined,
  [
    { flag: "Red", figure: "precision", least: 0.8 },
    { flag: "Red", figure: "recall", least: 0.42 },
    { flag: "Amber or Red", figure: "recall", least: 0.535 },
    { flag: "Amber or Red", figure: "flaggedShare", most: 0.285 },
  ],
  [
    { flag: "Red", figure: "recall", least: 0.6 },
    { flag: "Amber or Red", figure: "recall", least: 0.71 },
    { flag: "Amber or Red", figure: "flaggedShare", most: 0.365 },
  ],
];
/** How far recall may lie below a rival's at the same number flagged. */
const mostBehind = { Baseline: 0.01, "Fitted model": 0.025 };
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
  const behind = stages.flatMap(({ after, rivals }) =>
    (rivals?.rivals ?? []).map(({ name, difference }) => [
      after,
      "Amber or Red",
      `recall beside the ${name.toLowerCase()}`,
      `at most ${points(mostBehind[name])} below`,
      points(difference.value),
      difference.value >= -mostBehind[name] ? "yes" : "**no**",
    ]),
  );
  return table(["After", "Flag", "Figure", "Aim", "Is", "Met"], [...rows, ...behind]);
}

/** Nothing is never a little below nothing. */
const points = (value) => `${Number((100 * value).toFixed(1)) + 0} points`;
const inInterval = ({ from, to }, write) => `${write(from)} to ${write(to)}`;
const area = (value) => value.toFixed(3);

/** Rule, baseline and model side by side, at the number that the rule flags. */
function rivalsTable(stages) {
  const rows = stages.flatMap(({ after, rivals }) => {
    if (!rivals) return [];
    const { flagged, recall, areas, approaching, amber } = rivals;
    const group = (name, { learners, precision, recall: part }) => [
      after,
      name,
      learners,
      percent(precision),
      percent(part),
      "",
      "",
      "",
    ];
    return [
      [
        after,
        "Rule, Amber or Red",
        flagged,
        "",
        percent(recall.value),
        inInterval(recall, percent),
        "",
        area(areas.tier),
      ],
      ...rivals.rivals.map((one) => [
        after,
        one.name,
        flagged,
        "",
        percent(one.recall),
        "",
        `${points(one.difference.value)} (${inInterval(one.difference, points)})`,
        area(one.area),
      ]),
      [after, "Rule with approaching", "", "", "", "", "", area(areas.withApproaching)],
      group("Amber alone", amber),
      group("On track, approaching", approaching),
    ];
  });
  return table(
    ["After", "Who", "Flagged", "Precision", "Recall", "95% of it", "Rule's recall less this one's (95%)", "AUC"],
    rows,
  );
}

/** One line for each step of the rule. */
function stepsTable(stages) {
  const rows = stages.flatMap(({ after, steps = [] }) =>
    steps.map(({ name, change, precision, beside, helps, on, pieces }) => [
      after,
      name,
      change ?? "",
      change === undefined ? "" : percent(precision),
      change === undefined ? "" : percent(beside),
      change === undefined ? (pieces > 0 ? `${pieces} such pieces` : "no such work here") : helps ? "yes" : "no",
      on ? "on" : "off",
    ]),
  );
  return table(["After", "Step", "Flagged by it", "Of these failed", "To be beaten", "Helps", "The rule has it"], rows);
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
    ...(stages.some(({ rivals }) => rivals)
      ? [
          "Beside a baseline made by hand (missing work, an average below 55, or late and below 65) and a logistic regression fitted on the other presentation, each flagging as many as the rule:",
          rivalsTable(stages),
          "Step by step: whom it flags, or no longer, and how many of these failed. A signal helps where that is more than of those whom the rule calls approaching, the floor where it is no more than of all learners:",
          stepsTable(stages),
        ]
      : []),
    ...(third ? [`After ${third.after}, by group:`, groupsTable(third)] : ["No weighted work with a due day."]),
  ].join("\n\n");
}
