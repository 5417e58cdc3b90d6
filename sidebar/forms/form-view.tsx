import { taskMessages as words } from "../../src/messages/task-form-messages";
import type { FormHost } from "./form-host";
import { focus } from "../parts/focus";
import { SideBySide } from "../parts/named";
import { reveal } from "../parts/reveal";
import { Conflict } from "./conflict";
import { controlId } from "./control-id";
import { FormFinish } from "./form-finish";
import type { OpenForm } from "./form-model";
import { FormSaved } from "./form-saved";
import { Parts } from "./parts";

/** The form that is open, then what was saved. */
export function FormView({ model }: { model: FormHost }) {
  const open = model.forms.open.get();
  if (!open) return null;
  return open.saved ? (
    <FormSaved model={model} open={open} />
  ) : (
    <OneForm key={open.draft.id} model={model} open={open} />
  );
}

/** Ctrl+Enter saves from anywhere. */
function OneForm({ model, open }: { model: FormHost; open: OpenForm }) {
  const { forms } = model;

  async function press(index: number) {
    const button = open.form.buttons[index];
    if (!button) return;
    await model.press(button);
    const [first] = forms.open.get()?.problems ?? [];
    if (first) reveal(controlId(first.field));
  }

  return (
    <form
      noValidate
      aria-describedby="safeguarding"
      onSubmit={(event) => {
        event.preventDefault();
        void press(0);
      }}
      onKeyDown={({ key, ctrlKey, metaKey }) => {
        if (key === "Enter" && (ctrlKey || metaKey)) void press(0);
      }}
    >
      <h1 tabIndex={-1} ref={focus}>
        {open.form.title}
      </h1>
      <p class="quiet">
        <SideBySide texts={open.form.about} />
      </p>
      <p class="safeguarding" id="safeguarding">
        {words.safeguarding}
      </p>
      <Conflict open={open} onValues={forms.change} />
      {/* What is typed now would not be in what is being saved. */}
      <fieldset disabled={forms.saving.state.get().waiting !== "no"}>
        <Parts
          open={open}
          parts={open.form.parts}
          values={open.draft.values}
          onValues={forms.change}
          onRows={forms.changeRows}
        />
      </fieldset>
      <FormFinish model={model} open={open} onPress={(index) => void press(index)} />
    </form>
  );
}
