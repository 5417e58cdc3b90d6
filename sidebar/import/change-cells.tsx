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
      <td dir="auto">
        {name || learnerId}
        {name && <span class="quiet">{learnerId}</span>}
      </td>
      <td dir="auto">{course}</td>
      <td dir="auto">
        {before === "" ? <span class="none">{words.emptyCell}</span> : String(before)} →{" "}
        <strong>{String(after)}</strong>
      </td>
      <td>{from}</td>
    </>
  );
}
