import type { ParentContactRule } from "../domain/interventions/parent-contact";
import { contactToday } from "../domain/risk/contact-step";
import { columnAt, columnsOfKey, type ListedTab, quoted } from "./tracker-addresses";

/** How words of consent are compared: in small letters. */
export interface ConsentWords {
  readonly given: readonly string[];
  readonly none: readonly string[];
}

/** Days of birth before 1927 are none. */
const firstDay = 10_000;
const years = 18;

const listed = (texts: readonly string[]) => `{${texts.map(quoted).join(";")}}`;

/**
 * Whom to contact about each learner of a column, by native formulas: they know how old a learner is today. Undefined where the Learners tab
 * lacks a column.
 */
export function contactFormula(
  ids: string,
  isWanted: string,
  learners: ListedTab,
  words: ConsentWords,
  call: (name: string, ...args: readonly string[]) => string,
): string | undefined {
  const at = (key: string) => columnsOfKey(learners, key).map((column) => columnAt(learners, column));
  const [id, born, [consent, ...others]] = [at("learnerId")[0], at("dateOfBirth")[0], at("parentContactConsent")];
  if (id === undefined || born === undefined || consent === undefined) return undefined;
  const written = call("IF", `${call("MID", born, "5", "1")}="-"`, born, quoted(""));
  const day = call("IF", call("ISNUMBER", born), born, call("IFERROR", call("DATEVALUE", written), "0"));
  const last = call("EDATE", "TODAY()", String(-12 * years));
  const wordOf = (cells: string) => call("LOWER", call("TRIM", `${cells}&""`));
  const isAmong = (texts: readonly string[], cells = consent) =>
    call("ISNUMBER", call("MATCH", wordOf(cells), listed(texts), "0"));
  const isWhere = (holds: string) =>
    call("ISNUMBER", call("MATCH", `${ids}&"|"`, call("IF", holds, `${call("TRIM", id)}&"|"`, quoted("")), "0"));
  const isGiven = isWhere(isAmong(words.given));
  const isNoted = [consent, ...others]
    .map((cells) => isWhere(`${isAmong(["", ...words.none, ...words.given], cells)}=FALSE`))
    .join("+");
  const said = (noted: ParentContactRule, given: ParentContactRule, none: ParentContactRule) =>
    call(
      "IF",
      isNoted,
      quoted(contactToday[noted]),
      call("IF", isGiven, quoted(contactToday[given]), quoted(contactToday[none])),
    );
  const minor = said("under 18 with a note", "under 18", "under 18");
  const adult = said("adult with a note", "adult with consent", "adult without consent");
  const unknown = said("age unknown with a note", "age unknown", "age unknown");
  const ofKnown = call(
    "IF",
    isWhere(`${day}>${last}`),
    minor,
    call("IF", isWhere(`${day}>${firstDay}`), adult, unknown),
  );
  return call("IF", isWanted, ofKnown, quoted(""));
}
