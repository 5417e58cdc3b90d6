import { type ExportRow, type KnownRow, type KnownRows, nameOf, surnameOf } from "./import-file";
import { isNameOf, isSameName, namesAgree, partsOf } from "./names-agree";

/** Whether the name in a row of the file may be that of the learner whose ID stands there. */
type Whose =
  | { readonly kind: "theirs" }
  /** Nobody else here has it, and a part is the same: a nickname says nothing, another surname may be a change of name. */
  | { readonly kind: "new surname"; readonly here: string }
  /** Another learner's, or nothing of it is the same. */
  | { readonly kind: "somebody else's"; readonly here: string };

const theirs = { kind: "theirs" } as const;

/** A file that was sorted without its column of IDs has every ID beside another name. */
export function whoseName(row: ExportRow, own: readonly KnownRow[], known: KnownRows): Whose {
  const name = nameOf(row);
  const names = own.map((one) => one.name).filter((text) => partsOf(text).length > 0);
  const [here] = names;
  if (partsOf(name).length === 0 || here === undefined) return theirs;
  const others = [
    ...new Set(
      partsOf(name).flatMap((part) => known.named(part).flatMap((one) => (own.includes(one) ? [] : one.name))),
    ),
  ];
  // Brown is not a slip of Browne where there is a Browne.
  const isExactly = (texts: readonly string[]) => texts.some((text) => isSameName(name, text));
  const elses = { kind: "somebody else's", here } as const;
  if (isExactly(names)) return theirs;
  if (isExactly(others)) return elses;
  const agreements = names.map((text) => namesAgree(name, text));
  if (agreements.includes("whole")) return theirs;
  const isElses = others.some((other) => isNameOf(name, other));
  const isWhole = partsOf(name).length > 1 && names.every((text) => partsOf(text).length > 1);
  if (isElses || (isWhole && !agreements.includes("part"))) return elses;
  const isSurname = names.some((text) => partsOf(surnameOf(row)).some((part) => namesAgree(part, text) === "whole"));
  return isSurname ? theirs : { kind: "new surname", here };
}
