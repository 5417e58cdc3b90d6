import type { FoundColumn } from "../../src/api/calls/inspect-sheet";
import { setUpFormMessages } from "../../src/messages/set-up-messages";
import { focus } from "../parts/focus";
import { reveal } from "../parts/reveal";
import { fieldId } from "./field-id";
import type { PlanProblem } from "./plan-problems";

interface Props {
  readonly problems: readonly PlanProblem[];
  readonly columns: readonly FoundColumn[];
}

/** What has to be put right before the sheet can be set up, each with a way to its field. */
export function ToDo({ problems, columns }: Props) {
  return (
    <div class="problem" tabIndex={-1} ref={focus}>
      <p>{setUpFormMessages.toDo(problems.length)}</p>
      <ul>
        {problems.map((problem, index) => {
          const about = columns.find(({ column }) => column === problem.column);
          if (!about) return <li key={index}>{problem.sentence}</li>;
          return (
            <li key={index}>
              <button type="button" class="link" onClick={() => reveal(fieldId(problem))}>
                {about.heading}
              </button>{" "}
              {problem.sentence}
            </li>
          );
        })}
      </ul>
    </div>
  );
}
