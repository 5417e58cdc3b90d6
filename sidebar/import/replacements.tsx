import { changeId } from "../../src/domain/import/plan-import";
import { importFormMessages as words } from "../../src/messages/import-messages";
import { ChangeCells } from "./change-cells";
import type { Change, ImportModel } from "./import-model";
import { RowList } from "./row-list";

interface Props {
  readonly model: ImportModel;
  readonly changes: readonly Change[];
}

/** Cells that hold another value: each keeps it unless its box, or that of its column, is ticked. */
export function Replacements({ model, changes }: Props) {
  const ticked = model.ticked.get();
  const head = words.head;
  return (
    <RowList
      model={model}
      name="replace"
      title={words.replace}
      open
      headings={[head.tick, head.cell, head.learner, head.course, head.change, head.row]}
      rows={changes}
      cells={(change) => (
        <>
          <td>
            <input
              type="checkbox"
              aria-label={words.replaceOne(`${change.sheet} ${change.cell}`, change.name || change.learnerId)}
              checked={ticked.has(changeId(change))}
              onChange={({ currentTarget }) => model.tick([change], currentTarget.checked)}
            />
          </td>
          <ChangeCells change={change} />
        </>
      )}
    >
      <p class="quiet">{words.replaceHint}</p>
      {groupsOf(changes).map(({ sheet, header, all }) => {
        const count = all.filter((change) => ticked.has(changeId(change))).length;
        return (
          <label key={`${sheet} ${header}`} class="tick">
            <input
              type="checkbox"
              checked={count === all.length}
              ref={(box) => {
                if (box) box.indeterminate = count > 0 && count < all.length;
              }}
              onChange={({ currentTarget }) => model.tick(all, currentTarget.checked)}
            />
            <span>{words.replaceAll(all.length, sheet, header)}</span>
          </label>
        );
      })}
    </RowList>
  );
}

function groupsOf(changes: readonly Change[]) {
  const groups = new Map<string, { sheet: string; header: string; all: Change[] }>();
  for (const change of changes) {
    const place = `${change.sheet}\n${change.key}`;
    const group = groups.get(place) ?? { sheet: change.sheet, header: change.header, all: [] };
    group.all.push(change);
    groups.set(place, group);
  }
  return [...groups.values()];
}
