import { closeDialog } from "../close-dialog";
import type { ImportPreview } from "../../src/api/calls/import";
import { importFormMessages as words } from "../../src/messages/import-messages";
import { dayText } from "../parts/day-text";
import { focus } from "../parts/focus";
import { StatusLine } from "../parts/status-line";
import { BadRows } from "./bad-rows";
import { ColumnUses } from "./column-uses";
import { Fills } from "./fills";
import { type ImportModel, isReplacement } from "./import-model";
import { Replacements } from "./replacements";
import { UnmatchedRows } from "./unmatched-rows";

interface Props {
  readonly model: ImportModel;
  readonly preview: ImportPreview;
}

/** What the file would change; the one button that changes anything stays in sight at the foot. */
export function PreviewView({ model, preview }: Props) {
  const replace = preview.changes.filter(isReplacement);
  const fill = preview.changes.filter((change) => !isReplacement(change));
  const writes = fill.length + model.ticked.get().size;
  const { waiting, problem } = model.writing.state.get();
  const reading = model.preview.state.get();
  const busy = waiting !== "no" || reading.waiting !== "no";
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (writes > 0 && !busy) void model.write();
      }}
    >
      <header class="toolbar">
        <h1 tabIndex={-1} ref={focus}>
          {words.readAs(preview.rows, preview.headerRow)}
        </h1>
        <button type="button" onClick={model.startAgain}>
          {words.another}
        </button>
      </header>
      <Counts preview={preview} fill={fill.length} replace={replace.length} />
      <FiguresOf model={model} today={preview.today} />
      {preview.notes.length > 0 && (
        <section class="notes">
          <h2>{words.notes}</h2>
          <ul>
            {preview.notes.map((note) => (
              <li key={note}>{note}</li>
            ))}
          </ul>
        </section>
      )}
      <Replacements model={model} changes={replace} />
      <UnmatchedRows model={model} rows={preview.unmatched} count={preview.counts.unmatched} />
      <BadRows model={model} rows={preview.bad} count={preview.counts.bad} />
      <Fills model={model} changes={fill} />
      <ColumnUses model={model} preview={preview} />
      <div class="finish">
        <div class="line">
          {!busy && !problem && <p class="quiet">{words.untouched}</p>}
          <StatusLine
            waiting={busy && waiting === "no" ? reading.waiting : waiting}
            problem={problem || reading.problem}
          />
        </div>
        <button type="submit" class="primary" aria-disabled={busy || writes === 0}>
          {writes > 0 ? words.write(writes) : words.nothingToWrite}
        </button>
        <button type="button" onClick={closeDialog}>
          {words.cancel}
        </button>
      </div>
    </form>
  );
}

/** One day for the whole file, at first today. */
function FiguresOf({ model, today }: Pick<Props, "model"> & { readonly today: string }) {
  const day = model.asOf.get() || today;
  return (
    <label class="field as-of">
      <span>{words.asOf}</span>
      <input
        type="date"
        required
        max={today}
        value={day}
        onInput={({ currentTarget }) => model.asOf.set(currentTarget.value)}
      />
      <span class="quiet">{words.asOfHint(dayText(day))}</span>
    </label>
  );
}

function Counts({ preview, fill, replace }: { preview: ImportPreview; fill: number; replace: number }) {
  const counts = [
    words.found.fill(fill),
    words.found.replace(replace),
    words.found.same(preview.same),
    words.found.bad(preview.counts.bad),
    words.found.unmatched(preview.counts.unmatched),
  ];
  return (
    <ul class="counts">
      {counts.map((text) => (
        <li key={text}>{text}</li>
      ))}
    </ul>
  );
}
