import type { LocalTarget } from "../domain/targets/local-targets";
import { functionMessages } from "../messages/function-messages";
import { asNumber, asText, type Cell, type Cells, describe } from "./cells";
import { readTable } from "./table-argument";

const headings = {
  qualification: ["Qualification", "Qual"],
  subject: ["Subject"],
  from: ["From", "Minimum"],
  to: ["To", "Maximum"],
  grade: ["Grade", "MEG"],
};

/**
 * The college's own expected grades from a range that includes its header row. A blank From or To has no limit; a row that does not yet
 * name a qualification and a grade is left out.
 */
export function readLocalTargets(cells: Cells): LocalTarget[] {
  const rows = readTable(cells, headings, { name: "Local targets", required: ["qualification", "grade"] });
  const complete = rows.filter((row) => textOf(row.qualification) !== "" && textOf(row.grade) !== "");
  return complete.map(({ qualification, subject, from, to, grade }) => {
    const row = `${textOf(qualification)} ${textOf(grade)}`.trim();
    return {
      qualification: textOf(qualification),
      subject: textOf(subject),
      from: limit(from, -Infinity, "From", row),
      to: limit(to, Infinity, "To", row),
      grade: textOf(grade),
    };
  });
}

function textOf(cell: Cell): string {
  const text = asText(cell);
  return text.state === "value" ? text.value : "";
}

function limit(cell: Cell, none: number, heading: string, row: string): number {
  const number = asNumber(cell);
  if (number.state === "problem") throw new Error(functionMessages.meg.localTarget(row, heading, describe(cell)));
  return number.state === "value" ? number.value : none;
}
