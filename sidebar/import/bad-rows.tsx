import type { ImportPreview } from "../../src/api/calls/import";
import { importFormMessages as words } from "../../src/messages/import-messages";
import type { ImportModel } from "./import-model";
import { RowList } from "./row-list";

interface Props {
  readonly model: ImportModel;
  readonly rows: ImportPreview["bad"];
  readonly count: number;
}

export function BadRows({ model, rows, count }: Props) {
  const head = words.head;
  return (
    <RowList
      model={model}
      name="bad"
      title={words.bad}
      open
      headings={[head.row, head.column, head.found, head.reason]}
      rows={rows}
      count={count}
      cells={({ row, heading, found, reason }) => (
        <>
          <td>{row}</td>
          <td dir="auto">{heading}</td>
          <td dir="auto">{found}</td>
          <td>{reason}</td>
        </>
      )}
    />
  );
}
