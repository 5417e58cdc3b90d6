import type { Fact } from "./facts";
import type { Person, World } from "./world";

const sides = {
  disadvantage: [true, false, undefined],
  send: [true, false, undefined],
  mode: ["On site", "Online", "Hybrid", ""],
  sex: ["Female", "Male", ""],
} as const;
const tiers = ["Red", "Amber", "On track"] as const;
const stays = [
  { here0: true, here1: true },
  { here0: true, here1: false },
  { here0: false, here1: true },
] as const;

/** What else a learner might be, as far as this fact could be about it; also values that nobody has. */
export function changedFor({ key, about, at }: Fact, world: World): (person: Person) => Partial<Person>[] {
  const kinds = [...new Set(["", "Mentoring", ...world.map(({ support }) => support)])];
  return (person) => {
    const own = key === undefined ? [] : sides[key].map((side) => ({ [key]: side }));
    const ends = ["B", "C", "D", "U"].flatMap((finalGrade) =>
      (about === "count" ? ["", "B", "C"] : person.meg === "" ? [""] : ["B", "C"]).map((meg) => ({ finalGrade, meg })),
    );
    const moves = tiers.flatMap((tier0) => tiers.map((tier1) => ({ tier0, tier1 })));
    if (about === "support") return [...kinds.map((support) => ({ support })), ...stays, ...moves];
    if (about === "count") return [...own, ...numbersAt(at), ...ends, ...moves, ...stays];
    return [...own, ...(about === "mean" ? numbersAt(at) : []), ...ends, ...moves];
  };
}

function numbersAt(at: Fact["at"]): Partial<Person>[] {
  const range = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_value, place) => from + place);
  return [
    ...[undefined, ...range(-4, 2)].map((gap) => ({ [`gap${at}`]: gap })),
    ...[undefined, ...range(70, 100)].map((attendance) => ({ [`attendance${at}`]: attendance })),
  ];
}
