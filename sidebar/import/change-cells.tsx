import { importFormMessages as words } from "../../src/messages/import-messages";
import type { Change } from "./import-model";

/** Where a change is, whom it is about, and before → after. */
export function ChangeCells({ change }: { change: Change }) {
  const { sheet, cell, header, name, learnerId, course, before, after, from } = change;
  return (
    <>
      <td dir="auto">
        {`${sheet} ${cell}`}
        <span class="quiet">{header}</span>
      </td>
      <td>
        <bdi>{name || learnerId}</bdi>
        {name && <span class="quiet">{learnerId}</span>}
      </td>
      <td dir="auto">{course}</td>
      <td>
        {before === "" ? <span class="none">{words.emptyCell}</span> : <bdi>{String(before)}</bdi>} →{" "}
        <strong>
          <bdi>{String(after)}</bdi>
        </strong>
      </td>
      <td>{from}</td>
    </>
  );
}
