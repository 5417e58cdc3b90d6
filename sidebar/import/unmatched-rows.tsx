import type { ImportPreview } from "../../src/api/calls/import";
import { importFormMessages as words } from "../../src/messages/import-messages";
import { Named, SideBySide } from "../parts/named";
import type { ImportModel } from "./import-model";
import { RowList } from "./row-list";

interface Props {
  readonly model: ImportModel;
  readonly rows: ImportPreview["unmatched"];
  readonly count: number;
}

/** Rows of nobody here. A learner of the same name and date of birth is only suggested; a person confirms it. */
export function UnmatchedRows({ model, rows, count }: Props) {
  const head = words.head;
  const confirmed = model.confirmed.get();
  const suggested = rows.flatMap(({ row, suggestion }) => (suggestion ? [row] : []));
  return (
    <RowList
      model={model}
      name="unmatched"
      title={words.unmatched}
      open
      headings={[head.row, head.learner, head.course, head.reason]}
      rows={rows}
      count={count}
      cells={({ row, learnerId, name, course, reason, suggestion }) => (
        <>
          <td>{row}</td>
          <td>
            <SideBySide texts={[name, learnerId]} />
          </td>
          <td dir="auto">{course}</td>
          <td>
            {reason}
            {suggestion && (
              <label class="tick">
                <input
                  type="checkbox"
                  checked={confirmed.has(row)}
                  onChange={({ currentTarget }) => void model.confirm(row, currentTarget.checked)}
                />
                <span>
                  <Named
                    text={words.isLearner(suggestion.name, suggestion.learnerId, suggestion.hasBirth)}
                    names={[suggestion.name]}
                  />
                </span>
              </label>
            )}
          </td>
        </>
      )}
    >
      {suggested.length > 1 && (
        <label class="tick">
          <input
            type="checkbox"
            checked={suggested.every((row) => confirmed.has(row))}
            onChange={({ currentTarget }) => void model.confirmAll(suggested, currentTarget.checked)}
          />
          <span>{words.isEveryLearner(suggested.length)}</span>
        </label>
      )}
    </RowList>
  );
}
