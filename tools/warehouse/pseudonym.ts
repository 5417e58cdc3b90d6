import { createHash } from "node:crypto";
import { idKey, readId } from "../../src/records/texts";

/** What stands in a view for a learner's ID: the same as the views' own SQL makes of it. undefined for what is no ID. */
export function pseudonym(id: unknown, key: string): string | undefined {
  const read = readId(id);
  if (read.state !== "value") return undefined;
  const normalised = idKey(read.value);
  return createHash("sha256").update(`${key}:${normalised}:${key}`).digest("hex");
}
