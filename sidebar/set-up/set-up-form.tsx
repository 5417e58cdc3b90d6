import type { FoundColumn, SheetInspection } from "../../src/api/calls/inspect-sheet";
import { setUpFormMessages } from "../../src/messages/set-up-messages";
import type { SetUpModel } from "./set-up-model";
import { Additions } from "./additions";
import { ColumnChoice } from "./column-choice";
import { askedColumns, comingWith, type Draft } from "./draft";
import { Finish } from "./finish";
import { OutcomeView } from "./outcome-view";
import { Questions } from "./questions";

const words = setUpFormMessages;

interface Props {
  readonly model: SetUpModel;
  readonly sheet: SheetInspection;
  readonly draft: Draft;
}

/** The unsure first: questions, then guesses; what is certain or left alone is folded away. */
export function SetUpForm({ model, sheet, draft }: Props) {
  const problems = model.problems.get();
  const outcome = model.foreseeing.state.get().data;
  const asked = askedColumns(sheet);
  const open = sheet.columns.filter(({ column }) => !asked.has(column));
  const guesses = open.filter(({ certainty }) => certainty === "guess");
  const certain = open.filter(({ certainty, use }) => certainty === "sure" && use !== "");
  const kept = open.filter(({ certainty, use }) => certainty !== "guess" && use === "");
  const choice = (column: FoundColumn) => (
    <ColumnChoice
      key={column.column}
      column={column}
      uses={sheet.uses}
      draft={draft}
      problems={problems}
      onChange={model.changeDraft}
    />
  );
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void (outcome ? model.setUpSheet() : model.foresee());
      }}
    >
      <h1 dir="auto">{words.title(sheet.sheet)}</h1>
      <p class="quiet">{words.found(sheet.headerRow, sheet.rows)}</p>
      {sheet.alreadyTracker && <p>{words.already}</p>}
      <Questions sheet={sheet} draft={draft} onChange={model.changeDraft} choice={choice} />
      {guesses.length > 0 && (
        <section>
          <h2>{words.guesses}</h2>
          <p class="quiet">{words.guessesHint}</p>
          {guesses.map(choice)}
          {guesses.some(({ column }) => draft.uses[column] === "assessment") && (
            <p class="quiet hint">{words.weightHint}</p>
          )}
        </section>
      )}
      {certain.length > 0 && (
        <details class="list">
          <summary>{words.sure(certain.length)}</summary>
          {certain.map(choice)}
        </details>
      )}
      {kept.length > 0 && (
        <details class="list">
          <summary>{words.kept(kept.length)}</summary>
          {kept.map(choice)}
        </details>
      )}
      <Additions coming={comingWith(sheet, draft)} />
      {outcome && <OutcomeView outcome={outcome} columns={sheet.columns} besideNames={model.besideNames} />}
      <Finish model={model} />
    </form>
  );
}
