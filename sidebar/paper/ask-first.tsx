import { paperMessages as words } from "../../src/messages/paper-messages";
import { Named } from "../parts/named";

interface Props {
  readonly question: string;
  /** Whom it is about. */
  readonly name: string;
  readonly show: () => void;
  readonly close: () => void;
}

/** What a person answers before a page is shown that is given to somebody else. */
export const AskFirst = ({ question, name, show, close }: Props) => (
  <main>
    <h1>{words.readFirst}</h1>
    <p>
      <Named text={question} names={[name]} />
    </p>
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
