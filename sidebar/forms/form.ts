import type { Conflict } from "../../src/api/calls/records";
import type { Server } from "../server";

/** What stands in a form's fields, as typed, by the fields' names. */
export type Values = Readonly<Record<string, string>>;

/** A form as far as it is filled in. */
export interface Draft {
  /** Of the record. Made once, so that each try saves the same one. */
  readonly id: string;
  /** Which version of the record was seen; 0 for a new one. */
  readonly version: number;
  readonly values: Values;
  /** The entries of its list, if it has one. */
  readonly rows: readonly Values[];
}

/** A sentence about a field; in a list's entry the field is "2 goal", counted from 0. */
export interface Problem {
  readonly field: string;
  readonly sentence: string;
}

export interface Choice {
  readonly value: string;
  readonly label: string;
}

/** One thing that is typed or chosen. */
export interface Field {
  readonly kind: "line" | "paragraph" | "date" | "number" | "choice";
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  /** Said before anybody tries to save. */
  readonly needed?: boolean;
  /** Of a "choice": plain, or under headings. */
  readonly choices?: readonly (Choice | { readonly heading: string; readonly choices: readonly Choice[] })[];
  /** What an empty "choice" is called; without it, that one is to be chosen. */
  readonly blank?: string;
  /** Offered while typing a "line". */
  readonly suggestions?: readonly string[];
  /** Lines that can be added to a "paragraph" by a click. */
  readonly offers?: readonly string[];
  readonly shown?: (values: Values) => boolean;
}

/** A label and what is told under it: texts that stand side by side. */
export type Fact = readonly [label: string, ...texts: string[]];

export interface Group {
  readonly kind: "group";
  /** "" when the group has none. */
  readonly legend: string;
  /** "beside": two in a row. "folded": shut until it is asked for. */
  readonly look: "plain" | "beside" | "folded";
  /** What a folded group holds, in short, so that nobody has to open it to see. */
  readonly holds?: (values: Values) => readonly string[];
  readonly parts: readonly Part[];
}

/** Entries with the same fields each. A form has one list at most. */
export interface List {
  readonly kind: "list";
  readonly name: string;
  readonly legend: string;
  /** The heading of an entry; `index` counts from 0. */
  readonly entry: (index: number, row: Values) => readonly string[];
  readonly parts: (index: number) => readonly Part[];
  /** Without it no entry can be added. */
  readonly add?: { readonly label: string; readonly empty: Values };
  /** Without it no entry can be taken away. */
  readonly remove?: (
    index: number,
    row: Values,
  ) => { readonly label: string; /** With what is taken away. */ readonly name: string };
}

export type Part =
  | Field
  | Group
  | List
  | { readonly kind: "note"; readonly texts: (values: Values) => readonly string[] }
  | { readonly kind: "facts"; readonly facts: readonly Fact[] };

/** What came of a save: it stands in the sheet, or somebody else has changed the record meanwhile and nothing was written. */
export type Saved =
  | {
      readonly kind: "saved";
      /** Where it can be read, and what follows from it. */
      readonly sentences: readonly string[];
      /** Names that stand in them. */
      readonly names?: readonly string[];
      readonly link?: { readonly label: string; readonly address: string };
    }
  | Conflict;

/** A button of a form. */
export interface Button {
  readonly label: string;
  /** What is still to be put right, topmost first. */
  readonly problems: (draft: Draft) => readonly Problem[];
  readonly save: (server: Server, draft: Draft) => Promise<Saved>;
  /** The heading once it is saved. */
  readonly done: string;
}

/** A task as data: what it asks, what it calls, and what it says when that is done. */
export interface Form {
  /** Drafts are kept under this name, which holds what the form is about. */
  readonly key: string;
  readonly title: string;
  /** Whom or what it is about: a name, an ID, a course, each a text of its own. */
  readonly about: readonly string[];
  readonly parts: readonly Part[];
  readonly begin: () => Draft;
  /** How it goes on with a draft that was kept under another key; undefined where that is about something else. */
  readonly goOn?: (key: string, draft: Draft) => Draft | undefined;
  /** Ctrl+Enter is the first one. */
  readonly buttons: readonly Button[];
}

/** All fields of a form in its order; those of a list's entries are left out. */
export function fieldsIn(parts: readonly Part[]): Field[] {
  return parts.flatMap((part) => {
    if (part.kind === "group") return fieldsIn(part.parts);
    return part.kind === "note" || part.kind === "facts" || part.kind === "list" ? [] : [part];
  });
}
