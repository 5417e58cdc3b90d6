import type { SheetInspection } from "../../src/api/calls/inspect-sheet";
import { setUpFormMessages } from "../../src/messages/set-up-form-messages";

const words = setUpFormMessages;

/** What set-up would add, and what it would have to leave out. */
export function Additions({ sheet: { adds, lacks } }: { sheet: SheetInspection }) {
  return (
    <>
      <section>
        <h2>{words.adds}</h2>
        {adds.length === 0 && <p class="quiet">{words.addsNothing}</p>}
        <ul class="chips">
          {adds.map((header) => (
            <li key={header}>{header}</li>
          ))}
        </ul>
      </section>
      {lacks.length > 0 && (
        <section>
          <h2>{words.lacks}</h2>
          <ul class="reasons">
            {lacks.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
