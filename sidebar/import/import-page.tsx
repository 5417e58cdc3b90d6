import { FileForm } from "./file-form";
import { ImportDone } from "./import-done";
import type { ImportModel } from "./import-model";
import { PreviewView } from "./preview-view";

/** A file, then what it would change, then what was written. */
export function ImportPage({ model }: { model: ImportModel }) {
  const report = model.writing.state.get().data;
  const preview = model.preview.state.get().data;
  return (
    <main>
      {report ? (
        <ImportDone report={report} />
      ) : preview ? (
        <PreviewView model={model} preview={preview} />
      ) : (
        <FileForm model={model} />
      )}
    </main>
  );
}
