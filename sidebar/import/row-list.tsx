import type { ComponentChildren } from "preact";
import { importFormMessages as words } from "../../src/messages/import-messages";
import type { ImportModel } from "./import-model";

interface Props<Row> {
  readonly model: ImportModel;
  /** Tells it apart from the page's other lists. */
  readonly name: string;
  readonly title: string;
  readonly open: boolean;
  readonly headings: readonly string[];
  readonly rows: readonly Row[];
  /** How many there are, where not all are listed. */
  readonly count?: number;
  readonly cells: (row: Row, index: number) => ComponentChildren;
  readonly children?: ComponentChildren;
}

/** More are shown when asked for: thousands of rows would make the page slow. */
const atFirst = 100;

/** A list of what was found, under its title and count; nothing at all when there is none. */
export function RowList<Row>({
  model,
  name,
  title,
  open,
  headings,
  rows,
  count = rows.length,
  cells,
  children,
}: Props<Row>) {
  if (rows.length === 0) return null;
  const expanded = model.expanded.get();
  const shown = expanded.has(name) ? rows : rows.slice(0, atFirst);
  return (
    <details class="list" open={open}>
      <summary>{`${title} (${count.toLocaleString("en-GB")})`}</summary>
      {count > rows.length && <p class="quiet">{words.firstOnly(rows.length)}</p>}
      {children}
      <table>
        <thead>
          <tr>
            {headings.map((heading) => (
              <th key={heading} scope="col">
                {heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {shown.map((row, index) => (
            <tr key={index}>{cells(row, index)}</tr>
          ))}
        </tbody>
      </table>
      {shown.length < rows.length && (
        <button type="button" onClick={() => model.expanded.set(new Set([...expanded, name]))}>
          {words.all(rows.length)}
        </button>
      )}
    </details>
  );
}
