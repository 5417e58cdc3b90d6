import { createHash } from "node:crypto";

/** In an order by lot: by what each says, so that a change of one file leaves the draw of all others as it was. */
export function drawn(mutants, seed) {
  const met = new Map();
  const lot = ({ file, code, before, after }) => {
    const said = [seed, file, code, before, after].join("\n");
    met.set(said, (met.get(said) ?? 0) + 1);
    return createHash("sha1")
      .update(`${said}\n${met.get(said)}`)
      .digest("hex");
  };
  const lots = mutants.map((mutant) => ({ mutant, lot: lot(mutant) }));
  return lots.toSorted((one, other) => (one.lot < other.lot ? -1 : 1)).map(({ mutant }) => mutant);
}
