import { type Interval, normal } from "./statistics";

/** How many of so many. */
export interface Share {
  readonly yes: number;
  readonly count: number;
}

/** 95% interval of a share by Wilson's score method, which keeps its width where nobody or everybody is a yes. */
export function shareInterval({ yes, count }: Share): Interval {
  const share = yes / count;
  const shrink = 1 + normal ** 2 / count;
  const centre = (share + normal ** 2 / (2 * count)) / shrink;
  const reach = (normal * Math.sqrt((share * (1 - share)) / count + normal ** 2 / (4 * count ** 2))) / shrink;
  return { from: centre - reach, to: centre + reach };
}

/**
 * 95% interval of the first share less the second, from the Wilson intervals of both (R. G. Newcombe, Statistics in Medicine 17, 1998, method
 * 10). An interval of means would take a group of eight without a yes for one without any spread.
 */
export function shareDifferenceInterval(one: Share, other: Share): Interval {
  const [first, second] = [one.yes / one.count, other.yes / other.count];
  const [around, beside] = [shareInterval(one), shareInterval(other)];
  const difference = first - second;
  return {
    from: difference - Math.hypot(first - around.from, beside.to - second),
    to: difference + Math.hypot(around.to - first, second - beside.from),
  };
}
