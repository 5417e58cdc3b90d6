import type { WhatComes } from "../../src/domain/adoption/what-comes";
import { callMessages } from "../../src/messages/panel-messages";
import { setUpFormMessages } from "../../src/messages/set-up-messages";

const words = setUpFormMessages;

/** What set-up would add, and what it would have to leave out. */
export function Additions({ coming: { adds, lacks } }: { coming: WhatComes }) {
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
            {lacks.map(({ header, needs }) => (
              <li key={header}>{callMessages.lacks(header, needs)}</li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
