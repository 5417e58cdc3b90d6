import { paperMessages as words } from "../../src/messages/paper-messages";

interface Props {
  readonly question: string;
  readonly show: () => void;
  readonly close: () => void;
}

/** What a person answers before a page is shown that is given to somebody else. */
export const AskFirst = ({ question, show, close }: Props) => (
  <main>
    <h1>{words.readFirst}</h1>
    <p dir="auto">{question}</p>
    <p>
      <button type="button" onClick={show}>
        {words.showAllTheSame}
      </button>{" "}
      <button type="button" class="primary" onClick={close}>
        {words.close}
      </button>
    </p>
  </main>
);
