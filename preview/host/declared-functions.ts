import type { FunctionHelp } from "../engine/workbook";

/** A top-level function of the script, with what its JSDoc says. */
export interface DeclaredFunction {
  readonly name: string;
  readonly isCustomFunction: boolean;
  readonly help: FunctionHelp;
}

const declaration = /(?:\/\*\*((?:[^*]|\*(?!\/))*)\*\/\s*)?^function\s+([A-Za-z_$][\w$]*)\s*\(([^)]*)\)/gm;
const parameterTag = /^@param\s+(?:\{(\.\.\.)?[^}]*?(=?)\}\s*)?(\[?)(?:\.\.\.)?([\w$]+)[^\]\s]*\]?\s*-?\s*([\s\S]*)$/;

const oneLine = (text: string): string => text.replace(/\s+/g, " ").trim();

/** The description, and each tag with its text. */
function sectionsOf(comment: string): string[] {
  const text = comment.replace(/^[ \t]*\*[ \t]?/gm, "");
  return text.split(/\n(?=\s*@)/).map((section) => section.trim());
}

function readHelp(comment: string, parameters: string): FunctionHelp {
  const [first = "", ...rest] = sectionsOf(comment);
  const summary = first.startsWith("@") ? "" : oneLine(first);
  const tags = first.startsWith("@") ? [first, ...rest] : rest;
  const documented = new Map(
    tags.flatMap((tag) => {
      const [, repeated, optional, bracket, name = "", detail = ""] = parameterTag.exec(tag) ?? [];
      return name
        ? [[name, { detail: oneLine(detail), optional: Boolean(optional || bracket), repeated: Boolean(repeated) }]]
        : [];
    }),
  );
  const names = parameters.split(",").map((part) => part.trim());
  return {
    summary,
    parameters: names.filter(Boolean).map((part) => {
      const name = part.replace(/^\.\.\./, "").replace(/\s*=.*$/, "");
      const found = documented.get(name);
      return {
        name,
        detail: found?.detail ?? "",
        example: "",
        optional: found?.optional ?? false,
        repeated: (found?.repeated ?? false) || part.startsWith("..."),
      };
    }),
  };
}

/** Reads the declarations at the start of a line, which is where the built file has those that Sheets is to see. */
export function declaredFunctions(source: string): DeclaredFunction[] {
  return [...source.matchAll(declaration)].map(([, comment = "", name = "", parameters = ""]) => ({
    name,
    isCustomFunction: /@customfunction\b/.test(comment),
    help: readHelp(comment, parameters),
  }));
}
