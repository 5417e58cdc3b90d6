import type { Department } from "../../../src/domain/department/department";
import { withResults } from "../../../src/domain/department/results";
import type { Tier } from "../../../src/domain/risk/tiers";
import { actionOf, departmentOf, enrolmentOf, learnerOf, outcomeOf, snapshotOf } from "../../support/department";
import type { Random } from "../../support/random";

/** A made-up learner. What ends in 0 is as the workbook has it at the first update, what ends in 1 at the second. */
export interface Person {
  readonly id: string;
  readonly disadvantage: boolean | undefined;
  readonly send: boolean | undefined;
  readonly mode: string;
  readonly sex: string;
  readonly here0: boolean;
  readonly here1: boolean;
  readonly tier0: Tier;
  readonly tier1: Tier;
  readonly gap0: number | undefined;
  readonly gap1: number | undefined;
  readonly attendance0: number | undefined;
  readonly attendance1: number | undefined;
  readonly finalGrade: string;
  readonly meg: string;
  readonly support: string;
}

export type World = readonly Person[];
export type Field = keyof Person;

export const updates = [0, 1] as const;
export type Update = (typeof updates)[number];
/** Each data point is kept on the day of its update. */
const days = ["2025-12-12", "2026-02-06"] as const;

export const keys = ["disadvantage", "send", "mode", "sex"] as const;
export type Key = (typeof keys)[number];

const anyOf = <T>(random: Random, shares: readonly (readonly [T, number])[]): T => {
  let left = random.next() * shares.reduce((sum, [, share]) => sum + share, 0);
  for (const [one, share] of shares) if ((left -= share) < 0) return one;
  throw new Error("no shares");
};

/** A department in which small groups are common: each share, and how many come and go, is drawn for it anew. */
export function randomWorld(random: Random): World {
  const size = 12 + random.whole(random.chance(0.75) ? 29 : 89);
  const most = { disadvantage: 0.4, send: 0.35, mode: 0.35, sex: 0.7 };
  const share = Object.fromEntries(keys.map((key) => [key, most[key] * random.next() ** 1.5])) as Record<Key, number>;
  const isRecorded = Object.fromEntries(keys.map((key) => [key, random.chance(0.75)])) as Record<Key, boolean>;
  const [unknown, red, amber] = [0.08 * random.next(), 0.05 + 0.3 * random.next(), 0.1 + 0.3 * random.next()];
  const [moving, noGap] = [0.3 * random.next() ** 2, random.chance(0.5) ? 0 : 0.3 * random.next()];
  const [change, fails] = [random.chance(0.3) ? 0 : 0.4 * random.next(), 0.3 + random.next()];
  const tierIn = () =>
    anyOf<Tier>(random, [
      ["Red", red],
      ["Amber", amber],
      ["On track", 1 - red - amber],
    ]);
  /** In the group of that characteristic; undefined where it is not recorded. */
  const isIn = (key: Key) => (isRecorded[key] && !random.chance(unknown) ? random.chance(share[key]) : undefined);
  const gap = () => (random.chance(noGap) ? undefined : random.whole(7) - 4);
  const attendance = () => (random.chance(noGap / 2) ? undefined : 70 + random.whole(31));
  return Array.from({ length: size }, (_one, index): Person => {
    const tier0 = tierIn();
    const failing = fails * { Red: 0.6, Amber: 0.35, "On track": 0.1, "Not enough data": 0.3 }[tier0];
    const [joins, leaves] = [random.chance(moving), random.chance(moving)];
    const [online, female] = [isIn("mode"), isIn("sex")];
    return {
      id: `L${index}`,
      disadvantage: isIn("disadvantage"),
      send: isIn("send"),
      mode: online === undefined ? "" : online ? (random.chance(0.3) ? "Hybrid" : "Online") : "On site",
      sex: female === undefined ? "" : female ? "Female" : "Male",
      here0: !joins,
      here1: joins || !leaves,
      tier0,
      tier1: random.chance(change) ? tierIn() : tier0,
      gap0: gap(),
      gap1: gap(),
      attendance0: attendance(),
      attendance1: attendance(),
      finalGrade: random.chance(failing)
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
      support: random.chance(0.2)
        ? anyOf(random, [
            ["Workshop", 6],
            ["Counselling", 1],
            ["Laptop loan", 1],
          ])
        : "",
    };
  });
}

/** What the workbook holds at an update: each data point so far is kept, also of those who left, and how courses ended is known of who is there. */
export function departmentAt(world: World, update: Update): Department {
  const made = departments.get(world) ?? [];
  departments.set(world, made);
  return (made[update] ??= workbookOf(world, update));
}

const departments = new WeakMap<World, Department[]>();

function workbookOf(world: World, update: Update): Department {
  const present = world.filter((person) => person[`here${update}`]);
  const workbook = departmentOf({
    today: days[update],
    enrolments: present.map((person) =>
      enrolmentOf({
        learnerId: person.id,
        tier: person[`tier${update}`],
        gap: person[`gap${update}`],
        meg: person.meg,
        prior: 6,
        average: 60,
        signals: signalsOf(person[`attendance${update}`]),
      }),
    ),
    learners: present.map(({ id, disadvantage, send, mode, sex }) =>
      learnerOf({ learnerId: id, disadvantage, send, mode, sex }),
    ),
    snapshots: updates
      .filter((point) => point <= update)
      .flatMap((point) =>
        world
          .filter((person) => person[`here${point}`])
          .map((person) =>
            snapshotOf({
              dataPoint: `Data point ${point + 1}`,
              takenOn: days[point],
              learnerId: person.id,
              tier: person[`tier${point}`],
              gap: person[`gap${point}`],
              attendance: person[`attendance${point}`],
              meg: person.meg,
              average: 60,
            }),
          ),
      ),
    outcomes: present.map(({ id, finalGrade }) => outcomeOf({ learnerId: id, finalGrade })),
    actions: present
      .filter(({ support }) => support !== "")
      .map(({ id, support }) =>
        actionOf({ recordId: `ACT-${id}`, learnerId: id, category: "Academic", type: support, start: "2025-12-14" }),
      ),
  });
  return withResults(workbook);
}

const signalsOf = (attendance: number | undefined) => (attendance === undefined ? {} : { attendance });
