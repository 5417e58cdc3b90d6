import { paperMessages } from "../../src/messages/paper-messages";
import type { PaperColumn, TableBlock } from "./paper";

export function PaperTable({ table: { columns, rows, none }, caption }: { table: TableBlock; caption: string }) {
  if (rows.length === 0) return <p class="left">{none}</p>;
  return (
    <table aria-label={caption}>
      <thead>
        <tr>
          {columns.map(({ heading, kind }, index) => (
            <th key={index} scope="col" class={kind}>
              {heading}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(([first = "", ...cells], index) => (
          <tr key={index}>
            <th scope="row">
              <bdi>{first}</bdi>
            </th>
            {cells.map((cell, at) => (
              <td key={at} class={isFigure(columns[at + 1], cell) ? "figure" : "text"}>
                <bdi>{cell === "" ? paperMessages.none : cell}</bdi>
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** A figure stays on one line; a sentence in its place, such as why there is no grade, may take several. */
const isFigure = (column: PaperColumn | undefined, cell: string) => column?.kind === "figure" && cell.length <= 16;
