import { importFormMessages as words } from "../../src/messages/import-messages";
import { FileForm } from "./file-form";
import { ImportDone } from "./import-done";
import type { ImportModel } from "./import-model";
import { PreviewView } from "./preview-view";
import { UndoButton } from "./undo-button";

/** A file, then what it would change, then what was written. */
export function ImportPage({ model }: { model: ImportModel }) {
  const report = model.writing.state.get().data;
  const undone = model.undoing.state.get().data;
  const preview = model.preview.state.get().data;
  return (
    <main>
      {undone ? (
        <ImportDone
          key="undone"
          title={words.undone(undone.lines.some(({ kind }) => kind === "left"))}
          report={undone}
        />
      ) : report ? (
        <ImportDone title={words.done} report={report}>
          <UndoButton model={model} label={words.undo} />
        </ImportDone>
      ) : preview ? (
        <PreviewView model={model} preview={preview} />
      ) : (
        <FileForm model={model} />
      )}
    </main>
  );
}
