import { type DestinationKind } from "./destination-kinds";
import type { Destination } from "./list-destinations";

/** A tutor group's learners by next step; the last row is all of them. */
export interface DestinationCount {
  readonly tutorGroup: string;
  readonly learners: number;
  readonly intended: Readonly<Partial<Record<DestinationKind, number>>>;
  readonly actualKnown: number;
  /** Of those whose actual destination is known: of the kind they intended. */
  readonly asIntended: number;
  readonly neetRisk: number;
  readonly guidanceDue: number;
}

export function countDestinations(list: readonly Destination[], all: string): DestinationCount[] {
  const groups = [...new Set(list.map(({ tutorGroup }) => tutorGroup))];
  const rows = groups.map((group) =>
    countOf(
      group,
      list.filter(({ tutorGroup }) => tutorGroup === group),
    ),
  );
  return rows.length > 0 ? [...rows, countOf(all, list)] : [];
}

function countOf(tutorGroup: string, of: readonly Destination[]): DestinationCount {
  const count = (test: (one: Destination) => boolean) => of.filter(test).length;
  const intended: Partial<Record<DestinationKind, number>> = {};
  for (const { intendedKind } of of) intended[intendedKind] = (intended[intendedKind] ?? 0) + 1;
  const isKnown = ({ actualKind }: Destination) => actualKind !== "Not known";
  return {
    tutorGroup,
    learners: of.length,
    intended,
    actualKnown: count(isKnown),
    asIntended: count((one) => isKnown(one) && one.actualKind === one.intendedKind),
    neetRisk: count(({ neetRisk }) => neetRisk !== "No"),
    guidanceDue: count(({ guidance }) => guidance !== "Done"),
  };
}
