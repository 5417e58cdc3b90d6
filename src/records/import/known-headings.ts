import { headingForms } from "../../domain/adoption/heading-forms";
import { asideOf } from "../../domain/import/heading-aside";
import type { ColumnUse, IdentityKey, SessionKey } from "../../domain/import/import-file";
import { headingKey } from "../../domain/text/heading-key";
import type { Column } from "../../tables/column";
import { learnersTable } from "../../tables/learners";
import { courseColumns, fullNameHeadings, nameColumns } from "../../tables/tracker-identity";
import { allTargets } from "./targets";

type Named = Pick<Column, "header" | "aliases">;

/** An export's group is its course where it names no other: MIS call a teaching group by either. */
const courseOrGroup: Named = {
  header: courseColumns.course.header,
  aliases: [...courseColumns.course.aliases, courseColumns.group.header, ...courseColumns.group.aliases],
};
const [header, ...otherNames] = fullNameHeadings;
const surname: Named = {
  ...nameColumns.surname,
  aliases: nameColumns.surname.aliases.filter((alias) => !(fullNameHeadings as readonly string[]).includes(alias)),
};

/** What tells whom a row is about: the tracker's own columns, and a whole name in one. */
export const identityColumns: Readonly<Record<IdentityKey, Named>> = {
  learnerId: nameColumns.learnerId,
  course: courseOrGroup,
  surname,
  firstName: nameColumns.firstName,
  fullName: { header, aliases: otherNames },
  dateOfBirth: learnersTable.columns.dateOfBirth,
};

/** Counts of sessions; what else a register calls them is known as set-up knows it (EBS says "Attendance"). */
const sessionColumns: Readonly<Record<SessionKey, Named>> = {
  attended: { header: "Sessions attended", aliases: [] },
  possible: { header: "Possible sessions", aliases: [] },
};

/** Google Classroom gives the work's state in words beside its grade. */
const workState: Named = { header: "Assignment state", aliases: ["Assignment status", "Submission state"] };

export const knownColumns: Readonly<Record<string, Named>> = {
  ...identityColumns,
  ...sessionColumns,
  workState,
  ...Object.fromEntries(allTargets.map((target) => [target.key, target])),
};

/** Every use of a column, with the heading that the add-on gives it. */
export const columnUses = Object.entries(knownColumns).map(([key, named]) => ({
  key: key as ColumnUse,
  header: named.header,
}));

const useByKey: ReadonlyMap<string, ColumnUse> = new Map(
  Object.entries(knownColumns).flatMap(([use, named]) =>
    [named.header, ...named.aliases].map((name) => [headingKey(name), use as ColumnUse] as const),
  ),
);

/** What a heading is known as in full. */
export const fullyKnown = (heading: string): ColumnUse | undefined => useByKey.get(headingKey(heading));

/** What one heading is known as, by itself. */
interface KnownHeading {
  readonly use: ColumnUse;
  /** In full, or but for what stands beside it. */
  readonly isWhole: boolean;
  /** What stands beside it leaves open, or rules out, that it is that. */
  readonly aside: ReturnType<typeof asideOf>;
}

export function knownHeading(heading: string): KnownHeading | undefined {
  const whole = fullyKnown(heading);
  if (whole !== undefined) return { use: whole, isWhole: true, aside: asideIn(heading, heading, whole) };
  for (const form of headingForms(heading).slice(1)) {
    const use = fullyKnown(form);
    if (use !== undefined) return { use, isWhole: false, aside: asideIn(heading, form, use) };
  }
  return undefined;
}

function asideIn(heading: string, form: string, use: ColumnUse): KnownHeading["aside"] {
  const target = allTargets.find(({ key }) => key === use);
  return target ? asideOf(heading, form, target.key) : "same";
}
