import { closeDialog } from "../close-dialog";
import { importFormMessages as words } from "../../src/messages/import-messages";
import { StatusLine } from "../parts/status-line";
import type { ImportModel } from "./import-model";
import { UndoButton } from "./undo-button";

export function FileForm({ model }: { model: ImportModel }) {
  const { waiting, problem } = model.preview.state.get();
  return (
    <form
      class="import-file"
      onSubmit={(event) => {
        event.preventDefault();
        void model.show();
      }}
    >
      <h1 class="unseen">{words.title}</h1>
      <p class="quiet">{words.about}</p>
      <label class="field">
        <span>{words.file}</span>
        <input
          type="file"
          accept=".csv,.tsv,.txt,text/csv,text/tab-separated-values,text/plain"
          onChange={({ currentTarget }) => {
            const [chosen] = currentTarget.files ?? [];
            if (chosen) void model.readFile(chosen);
          }}
        />
      </label>
      <label class="field">
        <span>{words.paste}</span>
        <textarea
          rows={14}
          spellcheck={false}
          wrap="off"
          value={model.text.get()}
          onInput={({ currentTarget }) => model.setText(currentTarget.value)}
        />
      </label>
      <div class="finish">
        <button type="submit" class="primary" aria-disabled={waiting !== "no"}>
          {words.preview}
        </button>
        <button type="button" onClick={closeDialog}>
          {words.cancel}
        </button>
        <StatusLine waiting={waiting} problem={model.fault.get() || problem} />
        <UndoButton model={model} label={words.undoLast} />
      </div>
    </form>
  );
}
