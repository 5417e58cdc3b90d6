import { isSameName } from "../text/find-names";
import { normalise } from "../text/normalise";
import type { StaffMember } from "./records";

type Colleague = Pick<StaffMember, "name" | "email">;

/** Whom a cell names: colleagues of the Staff tab under their names there, and what names nobody there. */
interface Named {
  readonly known: readonly string[];
  readonly unknown: readonly string[];
}

/** Between two people of one cell. A word stands by itself: Alexandra Anderson is one. */
const between = /\s*[/;&+\n]\s*|\s+and\s+/i;
/** A comma may also stand inside a name, such as "Oak, Jane". */
const comma = /\s*,\s*/;

const shownName = ({ name, email }: Colleague) => name || email;

/** Reads cells that name one colleague or several, by name or by e-mail address: "Ms Oak / Mr Elm", "A. Ash and B. Birch". */
export function colleagueFinder(staff: readonly Colleague[]): (cell: string) => Named {
  const byName = new Map<string, string>();
  for (const one of staff)
    for (const key of [normalise(one.name), normalise(one.email)])
      if (key !== "" && !byName.has(key)) byName.set(key, shownName(one));
  const find = (part: string) => byName.get(normalise(part));
  // A part that nobody is called by may be two people, or a surname and a first name.
  const split = (part: string): string[] => (find(part) === undefined ? part.split(comma) : [part]);
  return (cell) => {
    const whole = find(cell);
    const parts = whole === undefined ? cell.split(between).flatMap(split) : [cell];
    const named = parts.filter((part) => normalise(part) !== "");
    const distinct = (names: readonly string[]) => [...new Set(names)];
    return {
      known: distinct(named.flatMap((part) => find(part) ?? [])),
      unknown: distinct(named.filter((part) => find(part) === undefined)),
    };
  };
}

const heads =
  /\b(?:hod|head of (?:department|subject|faculty|sixth form)|subject leader|curriculum (?:leader|manager))\b/i;

/** Who leads the department, by the Staff tab's roles. */
export const headsOf = (staff: readonly StaffMember[]): string[] =>
  staff.filter(({ role }) => heads.test(role)).map(shownName);

/**
 * Whether something is a person's to see to: what names them; and what names nobody who is in the Staff tab, blank or a colleague who has
 * left, is the learner's tutor's and the head of department's, so that no work is in nobody's list.
 */
export function responsibility(staff: readonly StaffMember[], me: string) {
  const find = colleagueFinder(staff);
  const leads = headsOf(staff);
  const isMe = (name: string) => isSameName(name, me);
  return (named: string, tutor = ""): boolean => {
    const { known, unknown } = find(named);
    if (known.some(isMe) || unknown.some(isMe)) return true;
    return known.length === 0 && [...find(tutor).known, ...leads].some(isMe);
  };
}
