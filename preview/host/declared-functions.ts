import type { FunctionHelp } from "../engine/workbook";

/** A top-level function of the script, with what its JSDoc says. */
export interface DeclaredFunction {
  readonly name: string;
  readonly isCustomFunction: boolean;
  readonly help: FunctionHelp;
}

const declaration = /(?:\/\*\*((?:[^*]|\*(?!\/))*)\*\/\s*)?^function\s+([A-Za-z_$][\w$]*)\s*\(([^)]*)\)/gm;
const parameterTag = /^@param\s+(?:\{[^}]*\}\s*)?([\w$]+)\s*([\s\S]*)$/;
const optionalMark = "(optional)";

const oneLine = (text: string): string => text.replace(/\s+/g, " ").trim();

/** The description, and each tag with its text. */
function sectionsOf(comment: string): string[] {
  const text = comment.replace(/^[ \t]*\*[ \t]?/gm, "");
  return text.split(/\n(?=\s*@)/).map((section) => section.trim());
}

/** Sheets' own help box knows neither `[name]` nor `name=`: what is optional says so in words. */
function readHelp(comment: string, parameters: string): FunctionHelp {
  const sections = sectionsOf(comment);
  const details = new Map(
    sections.flatMap((section) => {
      const [, name, detail = ""] = parameterTag.exec(section) ?? [];
      return name === undefined ? [] : [[name, oneLine(detail)]];
    }),
  );
  const names = parameters.split(",").map((part) => part.trim());
  return {
    summary: oneLine(sections.find((section) => !section.startsWith("@")) ?? ""),
    parameters: names.filter(Boolean).map((part) => {
      const name = part.replace(/^\.\.\./, "");
      const detail = details.get(name) ?? "";
      const optional = detail.startsWith(optionalMark);
      return {
        name,
        detail: optional ? detail.slice(optionalMark.length).trim() : detail,
        example: "",
        optional,
        repeated: part.startsWith("..."),
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
