import type { ImportPreview } from "../../src/api/calls/import";
import { importFormMessages as words } from "../../src/messages/import-messages";
import { SideBySide } from "../parts/named";
import type { ImportModel } from "./import-model";
import { RowList } from "./row-list";

interface Props {
  readonly model: ImportModel;
  readonly preview: ImportPreview;
}

/** What each column of the file is read as, to be put right by hand. */
export function ColumnUses({ model, preview }: Props) {
  const head = words.head;
  return (
    <RowList
      model={model}
      name="columns"
      title={words.columns}
      open={preview.notes.length > 0 || preview.changes.length === 0}
      headings={[head.column, head.samples, head.use]}
      rows={preview.columns}
      cells={({ column, heading, use, samples }) => (
        <>
          <th scope="row" dir="auto">
            {heading || words.noHeading}
          </th>
          <td>
            <SideBySide texts={samples} />
          </td>
          <td>
            <select
              aria-label={words.useOf(heading)}
              value={use}
              onChange={({ currentTarget }) => {
                const chosen = preview.uses.find(({ key }) => key === currentTarget.value);
                void model.useColumn({ column, use: chosen?.key ?? "" });
              }}
            >
              <option value="">{words.unread}</option>
              {preview.uses.map(({ key, header }) => (
                <option key={key} value={key}>
                  {header}
                </option>
              ))}
            </select>
          </td>
        </>
      )}
    >
      <p class="quiet">{words.columnsHint}</p>
    </RowList>
  );
}
