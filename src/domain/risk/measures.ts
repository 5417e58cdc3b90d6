import { once } from "../once";
import { headingKey } from "../text/heading-key";
import { nearestWord } from "../text/nearest-word";
import type { Measure } from "./measure";
import { attainmentMeasures } from "./measures/attainment";
import { concernMeasures } from "./measures/concerns";
import { engagementMeasures } from "./measures/engagement";
import { fallMeasures } from "./measures/falls";

const listed = [...attainmentMeasures, ...engagementMeasures, ...fallMeasures, ...concernMeasures] as const;
type Listed = (typeof listed)[number];
export type MeasureId = Listed["id"];
export type KnownMeasure = Measure & { readonly id: MeasureId };

/** Every measure, in the order in which reasons are given. None reads who a learner is: no sex, need, language, disadvantage or background. */
export const measures: readonly KnownMeasure[] = listed;

export const measureOf = Object.fromEntries(listed.map((measure) => [measure.id, measure])) as {
  readonly [One in Listed as One["id"]]: One;
};

type LinesOf<Shape> = Shape extends { readonly lines: infer L } ? L[keyof L] : never;

/** The lines of the Policy that measures are held against, in their order. */
export const measureSettings = listed.flatMap(({ shape }) =>
  "lines" in shape ? Object.values(shape.lines) : [],
) as readonly LinesOf<Listed["shape"]>[];

/** What is known of one learner on one course. A concern is 1 or 0; what is not recorded is absent, never 0. The latest mark is no measure. */
export type MeasureValues = Readonly<Partial<Record<MeasureId | "latestMark", number>>>;

const byName = once(
  (): ReadonlyMap<string, KnownMeasure> =>
    new Map(
      measures.flatMap((measure) =>
        [measure.heading, ...measure.spellings].map((name) => [headingKey(name), measure] as const),
      ),
    ),
);

/** The measure that a column's heading stands for. */
export const findMeasure = (heading: string): KnownMeasure | undefined => byName().get(headingKey(heading));

/** The heading that was probably meant. */
export const nearestMeasure = (heading: string): string | undefined =>
  nearestWord(
    heading,
    measures.flatMap(({ heading: own, spellings }) => [own, ...spellings]),
  );

/** A measure's cell as people read it. A percentage up to 1 is a share, as the functions read it: 0.86 is 86%. */
export function measureText(heading: string, value: number | string): string {
  if (typeof value !== "number") return value;
  const isShare = findMeasure(heading)?.kind === "share" && value > 0 && value <= 1;
  return String(Math.round((isShare ? value * 100 : value) * 10) / 10);
}
