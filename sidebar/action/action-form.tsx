import { actionFormMessages } from "../../src/messages/action-form-messages";
import type { Model } from "../model";
import { reveal } from "../parts/reveal";
import type { ActionDraft } from "./action-draft";
import { ActionFinish } from "./action-finish";
import { ContactFields } from "./contact-fields";
import { fieldId } from "./field";
import { TextField } from "./text-field";
import { TypeField } from "./type-field";

const words = actionFormMessages;
const staffList = "action-staff";

/** In the order of a conversation: what is wrong, what will be done, how we will know. Ctrl+Enter saves from anywhere. */
export function ActionForm({ model, draft, staff }: { model: Model; draft: ActionDraft; staff: readonly string[] }) {
  const { change, saving } = model.action;
  const problems = model.action.problems.get();
  const text = (name: Exclude<keyof ActionDraft, "contact" | "contactRule">, label: string) => ({
    name: name as Exclude<typeof name, "id" | "learnerId" | "learner" | "course">,
    label,
    problems,
    value: draft[name],
    onText: (value: string) => change({ [name]: value }),
  });

  async function save() {
    await model.saveAction();
    const [first] = model.action.problems.get();
    if (first) reveal(fieldId(first.field));
  }

  return (
    <form
      noValidate
      class="action-form"
      aria-describedby="action-safeguarding"
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
      onKeyDown={({ key, ctrlKey, metaKey }) => {
        if (key === "Enter" && (ctrlKey || metaKey)) void save();
      }}
    >
      <h1>{words.title}</h1>
      <p class="quiet" dir="auto">
        {words.about(draft.learner, draft.learnerId)}
      </p>
      <p class="safeguarding" id="action-safeguarding">
        {words.safeguarding}
      </p>
      {/* What is typed now would not be in what is being saved. */}
      <fieldset disabled={saving.state.get().waiting !== "no"}>
        <TypeField value={draft.type} problems={problems} onChange={(type) => change({ type })} />
        <TextField {...text("issue", words.issue)} kind="paragraph" />
        <TextField {...text("plan", words.plan)} kind="paragraph" />
        <div class="side-by-side">
          <TextField {...text("owner", words.owner)} list={staffList} />
          <TextField {...text("start", words.begins)} kind="date" />
        </div>
        <datalist id={staffList}>
          {staff.map((name) => (
            <option key={name} value={name} />
          ))}
        </datalist>
        <fieldset>
          <legend>{words.success}</legend>
          <TextField {...text("measure", words.measure)} hint={words.measureHint} />
          <div class="side-by-side">
            <TextField {...text("from", words.from)} />
            <TextField {...text("to", words.to)} />
            <TextField {...text("byWhen", words.byWhen)} kind="date" />
            <TextField {...text("review", words.review)} kind="date" />
          </div>
        </fieldset>
        <ContactFields draft={draft} problems={problems} onChange={change} />
        <details class="list">
          <summary>{words.details}</summary>
          <div class="side-by-side">
            <TextField {...text("sessions", words.sessions)} kind="number" />
            <TextField {...text("minutes", words.minutes)} kind="number" />
            <TextField {...text("cost", words.cost)} kind="number" />
            <TextField {...text("fundingSource", words.fundingSource)} />
          </div>
        </details>
      </fieldset>
      <ActionFinish model={model} />
    </form>
  );
}
