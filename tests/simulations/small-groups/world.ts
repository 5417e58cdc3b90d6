import type { Department } from "../../../src/domain/department/department";
import type { Tier } from "../../../src/domain/risk/tiers";
import { actionOf, departmentOf, enrolmentOf, learnerOf, outcomeOf, snapshotOf } from "../../support/department";
import type { Random } from "../../support/random";

/** A made-up learner, as the workbook has them at both updates. */
export interface Person {
  readonly id: string;
  readonly disadvantage: boolean | undefined;
  readonly send: boolean | undefined;
  readonly mode: string;
  readonly sex: string;
  /** At the first update and at the second. */
  readonly here: readonly [boolean, boolean];
  readonly tier: readonly [Tier, Tier];
  readonly gap: number | undefined;
  readonly attendance: number | undefined;
  readonly finalGrade: string;
  readonly meg: string;
  readonly support: string;
}

export type World = readonly Person[];

const days = ["2025-12-12", "2026-02-06"] as const;
export const updates = [0, 1] as const;
export type Update = (typeof updates)[number];

const anyOf = <T>(random: Random, shares: readonly (readonly [T, number])[]): T => {
  let left = random.next() * shares.reduce((sum, [, share]) => sum + share, 0);
  for (const [one, share] of shares) if ((left -= share) < 0) return one;
  throw new Error("no shares");
};

const shuffledNames = (random: Random) =>
  ["disadvantage", "send", "mode", "sex"]
    .map((name) => ({ name, at: random.next() }))
    .sort((one, other) => one.at - other.at)
    .map(({ name }) => name);

/** A department in which small groups are common: each share is drawn for it anew. */
export function randomWorld(random: Random, { from, to }: { from: number; to: number }): World {
  const size = from + random.whole(to - from + 1);
  const [disadvantage, send, online, male] = [0.3, 0.25, 0.2, 0.5].map((most) => most * random.next() ** 1.5) as [
    number,
    number,
    number,
    number,
  ];
  const [unknown, red, amber] = [0.08 * random.next(), 0.05 + 0.25 * random.next(), 0.1 + 0.3 * random.next()];
  const [moving, noGap, change] = [
    0.06 * random.next() ** 2,
    random.chance(0.5) ? 0 : 0.1,
    random.chance(0.5) ? 0 : 0.1,
  ];
  const tierIn = () =>
    anyOf<Tier>(random, [
      ["Red", red],
      ["Amber", amber],
      ["On track", 0.9 - red - amber + 0.1],
    ]);
  const isRecorded = (share: number) => (random.chance(unknown) ? undefined : random.chance(share));
  // Two characteristics are recorded, so that there are learners who differ in one of them alone.
  const recorded = shuffledNames(random).slice(0, 2);
  const only = <T>(name: string, value: T) => (recorded.includes(name) ? value : undefined);
  return Array.from({ length: size }, (_one, index): Person => {
    const tier = tierIn();
    const fails = { Red: 0.6, Amber: 0.35, "On track": 0.12, "Not enough data": 0.3 }[tier];
    const [joins, leaves] = [random.chance(moving), random.chance(moving)];
    return {
      id: `L${index}`,
      disadvantage: only("disadvantage", isRecorded(disadvantage)),
      send: only("send", isRecorded(send)),
      mode:
        only(
          "mode",
          anyOf(random, [
            ["On site", 1 - online],
            ["Online", online * 0.7],
            ["Hybrid", online * 0.3],
            ["", unknown],
          ]),
        ) ?? "",
      sex:
        only(
          "sex",
          anyOf(random, [
            ["Female", 1 - male],
            ["Male", male],
            ["", unknown],
          ]),
        ) ?? "",
      here: [!joins, joins || !leaves],
      tier: [tier, random.chance(change) ? tierIn() : tier],
      gap: random.chance(noGap) ? undefined : random.whole(7) - 4,
      attendance: random.chance(noGap / 2) ? undefined : 70 + random.whole(31),
      finalGrade: random.chance(fails)
        ? "U"
        : anyOf(random, [
            ["B", 1],
            ["C", 1],
            ["D", 1],
          ]),
      meg: random.chance(noGap / 2)
        ? ""
        : anyOf(random, [
            ["B", 1],
            ["C", 2],
          ]),
      support: random.chance(0.15)
        ? anyOf(random, [
            ["Workshop", 6],
            ["Counselling", 1],
            ["Laptop loan", 1],
          ])
        : "",
    };
  });
}

/** What the workbook holds at an update: each data point so far is kept, and how courses ended is known. */
export function departmentAt(world: World, update: Update): Department {
  const present = world.filter(({ here }) => here[update]);
  const kept = updates.filter((point) => point <= update);
  return departmentOf({
    today: ["2025-12-15", "2026-02-09"][update] ?? "",
    enrolments: present.map(({ id, tier, gap, attendance, meg }) =>
      enrolmentOf({
        learnerId: id,
        tier: tier[update],
        gap,
        meg,
        prior: 6,
        average: 60,
        signals: attendance === undefined ? {} : { attendance },
      }),
    ),
    learners: present.map(({ id, disadvantage, send, mode, sex }) =>
      learnerOf({ learnerId: id, disadvantage, send, mode, sex }),
    ),
    snapshots: kept.flatMap((point) =>
      present
        .filter(({ here }) => here[point])
        .map(({ id, tier, gap, attendance, meg }) =>
          snapshotOf({
            dataPoint: `Data point ${point + 1}`,
            takenOn: days[point],
            learnerId: id,
            tier: tier[point],
            gap,
            attendance,
            meg,
            average: 60,
          }),
        ),
    ),
    outcomes: present.map(({ id, finalGrade }) => outcomeOf({ learnerId: id, finalGrade })),
    actions: present.flatMap(({ id, support }, index) =>
      support === ""
        ? []
        : [
            actionOf({
              recordId: `ACT-${index}`,
              learnerId: id,
              category: "Academic",
              type: support,
              start: "2025-12-14",
            }),
          ],
    ),
  });
}
