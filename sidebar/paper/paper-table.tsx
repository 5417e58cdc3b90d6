import { paperMessages } from "../../src/messages/paper-messages";
import type { TableBlock } from "./paper";

export function PaperTable({ table: { columns, rows, none }, caption }: { table: TableBlock; caption: string }) {
  if (rows.length === 0) return <p class="left">{none}</p>;
  return (
    <table aria-label={caption}>
      <thead>
        <tr>
          {columns.map(({ heading, kind }) => (
            <th key={heading} scope="col" class={kind}>
              {heading}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(([first = "", ...cells], index) => (
          <tr key={index}>
            <th scope="row" dir="auto">
              {first}
            </th>
            {cells.map((cell, at) => (
              <td key={at} class={columns[at + 1]?.kind ?? "text"} dir="auto">
                {cell === "" ? paperMessages.none : cell}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
