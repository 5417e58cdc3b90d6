import type { Interval } from "../numbers/statistics";
import type { GroupRow } from "./compare-groups";

export type GroupTravel = "wider" | "narrower" | "further ahead" | "less ahead" | "within chance";

/**
 * Where a group's difference travels. It is a gap only where the group is behind: to be ahead, and further, is no harm to it. Chance alone
 * moves a difference by as much as both intervals together allow; undefined without a data point before. Taking the two as independent is
 * the careful side, since most learners are the same.
 */
export function groupTravel(row: Extract<GroupRow, { kind: "shown" }>): GroupTravel | undefined {
  const { difference, interval, previous, measure } = row;
  if (difference === undefined || previous === undefined) return undefined;
  const behind = (value: number) => (measure.highIsGood ? -value : value);
  const [now, before] = [behind(difference), behind(previous.difference)];
  const change = now - before;
  if (!interval || !previous.interval) return "within chance";
  const reach = Math.hypot(halfOf(interval), halfOf(previous.interval));
  if (Math.abs(change) <= reach + 1e-9) return "within chance";
  if (now > 0 || before > 0) return change > 0 ? "wider" : "narrower";
  return change < 0 ? "further ahead" : "less ahead";
}

const halfOf = ({ from, to }: Interval) => (to - from) / 2;
