import { importFormMessages as words } from "../../src/messages/import-messages";
import { ChangeCells } from "./change-cells";
import type { Change, ImportModel } from "./import-model";
import { RowList } from "./row-list";

export function Fills({ model, changes }: { model: ImportModel; changes: readonly Change[] }) {
  const head = words.head;
  return (
    <RowList
      model={model}
      name="fill"
      title={words.fill}
      open={changes.length <= 10}
      headings={[head.cell, head.learner, head.course, head.change, head.row]}
      rows={changes}
      cells={(change) => <ChangeCells change={change} />}
    />
  );
}
