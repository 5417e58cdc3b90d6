import { type ForLearner, logAction } from "../../../sidebar/tasks/log-action";
import { fieldsIn } from "../../../sidebar/forms/form";
import { createFormModel, type FormModel } from "../../../sidebar/forms/form-model";
import { createKeptDrafts } from "../../../sidebar/forms/kept-drafts";
import type { Server } from "../../../sidebar/server";
import { fakeSheets } from "../../api/fake-sheets";
import { filled, problemsOf, save, sentences } from "./as-sent";

const ada = { learnerId: "1", name: "Ada Example", course: "MA-AL", contactRule: "under 18" as const, contactNote: "" };
const ben = { ...ada, learnerId: "2", name: "Ben Example", contactRule: "adult without consent" as const };
const typed = {
  type: "Study skills",
  issue: "Notes are thin.",
  plan: "Two workshops.",
  owner: "T. Tutor",
  measure: "Next test",
  from: "45%",
  to: "55%",
  byWhen: "2030-02-11",
  review: "2030-02-04",
  contact: "Contacted",
  sessions: "4",
  cost: "12,50",
};
const form = (...learners: readonly ForLearner[]) =>
  logAction(learners, { staff: ["T. Tutor"], me: "", reviewDays: 0 }, "2030-01-07");

test("what is sent is what was typed, with numbers in place of their texts", async () => {
  const saveActions = jest.fn(fakeSheets().saveActions);
  const one = form(ada);
  expect(await save(one, filled(one, typed), { saveActions })).toMatchObject({ kind: "saved" });
  expect(saveActions.mock.calls[0]?.[0].actions).toMatchObject([
    { learnerId: "1", course: "MA-AL", start: "2030-01-07", sessions: 4, minutes: null, cost: 12.5 },
  ]);
});

test("the form and the server say the same sentence of the same mistake", async () => {
  const one = form(ada);
  const { ours, theirs } = await sentences(
    one,
    filled(one, { ...typed, issue: "", review: "2020-01-01", cost: "2000000" }),
  );
  expect(ours).toHaveLength(3);
  for (const sentence of ours) expect(theirs).toContain(sentence);
});

test("of several learners, the answer about parents goes only to those whose parents may be told", async () => {
  const saveActions = jest.fn(fakeSheets().saveActions);
  const both = form(ada, ben);
  await save(both, filled(both, typed), { saveActions });
  expect(saveActions.mock.calls[0]?.[0].actions).toMatchObject([
    { learnerId: "1", contact: "Contacted" },
    { learnerId: "2", contact: "" },
  ]);
});

test("an adult's parents cannot be told without consent, and the sentence stands at the question", () => {
  const one = form(ben);
  expect(problemsOf(one, filled(one, typed))).toEqual(["contact"]);
});

test("a No or a note about contact stands at the question, which then need not be answered", () => {
  const one = form({ ...ada, contactRule: "under 18 with a note", contactNote: "No - court order: do not contact" });
  expect(problemsOf(one, filled(one, { ...typed, contact: "" }))).toEqual([]);
  const asWords = (_: string, value: unknown) =>
    typeof value === "function" ? String((value as () => string)()) : value;
  const parents = one.parts.filter((part) => part.kind === "group" && part.legend === "Parents and carers");
  const [notes] = parents.map((part) =>
    part.kind === "group" ? part.parts.filter(({ kind }) => kind === "note") : [],
  );
  expect(JSON.stringify(notes, asWords)).toContain("No - court order: do not contact");
});

test("with nobody left in the list nothing is sent", () => {
  const both = form(ada, ben);
  expect(problemsOf(both, filled(both, typed, []))).toEqual(["learners"]);
});

test("a draft for the same learners has the same name, whoever was begun with", () => {
  expect(form(ada).key).not.toBe(form(ben).key);
  expect(form(ada, ben).key).toBe(form(ada, ben).key);
});

describe("what the sheet knows is filled in", () => {
  const suggested = {
    issue: "Attendance 79% (below 90%)",
    measure: "Attendance %",
    from: "79%",
    to: "90%",
  };
  const known = { staff: ["T. Tutor"], me: "T. Tutor", reviewDays: 14, suggested };

  test("three things are left for a person, and the record has all ten", async () => {
    const saveActions = jest.fn(fakeSheets().saveActions);
    const one = logAction([ada], known, "2030-01-07");
    expect(problemsOf(one, one.begin())).toEqual(["type", "plan", "contact"]);
    await save(one, filled(one, { type: "Study skills", plan: "Two workshops.", contact: "Contacted" }), {
      saveActions,
    });
    expect(saveActions.mock.calls[0]?.[0].actions).toMatchObject([
      {
        ...suggested,
        type: "Study skills",
        plan: "Two workshops.",
        owner: "T. Tutor",
        start: "2030-01-07",
        review: "2030-01-21",
        byWhen: "2030-01-21",
        contact: "Contacted",
      },
    ]);
  });

  test("it is folded with what it holds in sight, and open where something is missing", () => {
    const groupOf = (of: Parameters<typeof logAction>[1]) => {
      const one = logAction([ada], of, "2030-01-07");
      const found = one.parts.find(
        (part) => part.kind === "group" && part.parts.some((field) => "name" in field && field.name === "issue"),
      );
      return found?.kind === "group" ? { look: found.look, holds: found.holds?.(one.begin().values) } : undefined;
    };
    expect(groupOf(known)).toEqual({
      look: "folded",
      holds: ["Attendance 79% (below 90%)", "T. Tutor", "review 21 January 2030", "Attendance % from 79% to 90%"],
    });
    expect(groupOf({ ...known, me: "" })).toEqual({ look: "plain", holds: undefined });
  });

  test("what is needed is marked before anybody tries to save, exactly where a blank is refused", () => {
    for (const learner of [ada, ben]) {
      const one = logAction([learner], { staff: [], me: "", reviewDays: 0 }, "");
      const needed = fieldsIn(one.parts).filter((field) => field.needed);
      expect(needed.map(({ name }) => name).sort()).toEqual([...problemsOf(one, one.begin())].sort());
    }
  });
});

describe("a draft for several learners", () => {
  const cy = { ...ada, learnerId: "3", name: "Cy Example" };
  const draftIn = (model: FormModel) => model.open.get()?.draft;

  function typedFor(...learners: readonly ForLearner[]) {
    const model = createFormModel(
      {} as Server,
      createKeptDrafts(() => sessionStorage),
    );
    model.show(form(...learners));
    model.change({ plan: "Two workshops." });
    model.close();
    return model;
  }

  test.each([
    ["sorted", [ben, ada], ["1", "2"]],
    ["one more selected", [ada, ben, cy], ["1", "2", "3"]],
    ["partly others", [cy, ada], ["1", "3"]],
  ])("outlives rows that are %s, and is of the learners that are selected now", (_, learners, ids) => {
    const model = typedFor(ada, ben);
    model.show(form(...learners));
    expect(draftIn(model)?.values["plan"]).toBe("Two workshops.");
    expect(
      draftIn(model)
        ?.rows.map(({ learnerId }) => learnerId ?? "")
        .sort(),
    ).toEqual(ids);
    expect(new Set(draftIn(model)?.rows.map(({ id }) => id)).size).toBe(ids.length);
  });

  test("keeps out who was left out, and keeps the records' IDs, so that a save that is repeated is written once", () => {
    const model = typedFor(ada, ben);
    model.show(form(ada, ben));
    const [first, ...others] = draftIn(model)?.rows ?? [];
    expect(others).toHaveLength(1);
    model.changeRows(first ? [first] : []);
    model.show(form(cy, ben, ada));
    expect(draftIn(model)?.rows.map(({ learnerId }) => learnerId)).toEqual(["3", "1"]);
    expect(draftIn(model)?.rows[1]?.["id"]).toBe(first?.["id"]);
    // The draft has moved with the selection: nothing is left behind under the old one.
    model.discard();
    model.show(form(ada, ben));
    expect(draftIn(model)?.values["plan"]).toBeUndefined();
  });

  test("is not offered for others, nor for one of them alone", () => {
    const model = typedFor(ada, ben);
    for (const others of [[cy, { ...cy, learnerId: "4" }], [ada]]) {
      model.show(form(...others));
      expect(draftIn(model)?.values["plan"]).toBeUndefined();
    }
    model.show(form(ada, ben));
    expect(draftIn(model)?.values["plan"]).toBe("Two workshops.");
  });
});
