import { reviewAction } from "../../../sidebar/tasks/review-action";
import { fakeSheets } from "../../api/fake-sheets";
import { fullCard } from "../../e2e/learner-on-file";
import { filled, problemsOf, save } from "./as-sent";

function form() {
  const [action] = fullCard().support.openActions;
  if (!action) throw new Error("The card has no action.");
  return reviewAction(action, ["Ada Example"], "2030-01-07");
}

test("an action that goes on needs a next review; one that is closed does not", () => {
  const judged = { outcome: "-1", why: "Came twice only." };
  expect(problemsOf(form(), filled(form(), { ...judged, decision: "Continue" }))).toEqual(["review"]);
  expect(problemsOf(form(), filled(form(), { ...judged, decision: "Close" }))).toEqual([]);
});

test("the outcome is sent as a number from -2 to 2, with the version that was seen", async () => {
  const reviewed = jest.fn(fakeSheets().reviewAction);
  await save(form(), filled(form(), { outcome: "-2", why: "Never came.", decision: "Close" }), {
    reviewAction: reviewed,
  });
  expect(reviewed).toHaveBeenCalledWith(expect.objectContaining({ outcome: -2, version: 1, decision: "Close" }));
});

test("where the measure stands now is told beside where it began and should be; what a person judges says nothing", () => {
  const [action] = fullCard().support.openActions;
  if (!action) throw new Error("The card has no action.");
  const toldOf = (over: Partial<typeof action>) =>
    new Map(
      reviewAction({ ...action, ...over }, [])
        .parts.flatMap((part) => (part.kind === "facts" ? part.facts : []))
        .map(([label, ...texts]) => [label, texts.join(" · ")]),
    );
  const told = toldOf({});
  expect(told.get("Success test")).toBe("Attendance from 79% to 90% by 11 February 2030");
  expect(told.get("Where it stands now")).toBe("Not yet due: 84% now");
  expect(toldOf({ state: "cannot say", found: "" }).get("Where it stands now")).toBe("");
});
