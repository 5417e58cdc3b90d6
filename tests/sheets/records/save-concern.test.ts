import type { ConcernToSave } from "../../../src/api/calls/concern";
import { recordMessages } from "../../../src/messages/record-messages";
import { closeWorkbooks } from "../../support/workbooks";
import { ask, auditOf, openDesk, refusal, rowsIn } from "./desk";
import { reaching } from "./reaching";

jest.setTimeout(120_000);
afterEach(closeWorkbooks);

const concern = (over: Partial<ConcernToSave> = {}): ConcernToSave => ({
  id: "CON-0123456789abcdef01234567",
  version: 0,
  learnerId: "102",
  learner: "Jo Birch",
  course: "PH1",
  concern: "Has not handed in two pieces.",
  target: "Hands in both by Friday.",
  byWhen: "2030-01-11",
  raisedBy: "Mr Elm",
  tutor: "Ms Oak",
  ...over,
});

test("a concern is kept for the tutor, and the mail that tells of it names nobody", async () => {
  const addon = await openDesk();
  const answer = await ask(addon, "saveConcern", concern());
  expect(answer).toMatchObject({ kind: "saved", sheet: "Concerns", row: 2, version: 1 });
  const { id, version: _, ...given } = concern();
  expect(rowsIn(addon, "Concerns")).toEqual([
    expect.objectContaining({ ...given, recordId: id, status: "Open", version: 1 }),
  ]);
  const mail = answer.kind === "saved" ? `${answer.mail.subject}\n${answer.mail.body}` : "";
  expect(mail).toMatch(/about:local-preview#gid=\d+&range=A2\n/);
  for (const secret of ["102", "Jo", "Birch", "PH1", "handed", "Friday"]) expect(mail).not.toContain(secret);
  expect(reaching(addon.host.serviceCalls.names)).toHaveLength(12);
});

test("the tutor's answer is written beside it, once", async () => {
  const addon = await openDesk();
  await ask(addon, "saveConcern", concern());
  const answer = { id: concern().id, version: 1, answer: "I see Jo on Monday." };
  expect(await ask(addon, "answerConcern", answer)).toMatchObject({ version: 2, before: false });
  expect(await ask(addon, "answerConcern", answer)).toMatchObject({ version: 2, before: true });
  expect(rowsIn(addon, "Concerns")).toEqual([
    expect.objectContaining({ status: "Answered", answer: "I see Jo on Monday.", concern: concern().concern }),
  ]);
  expect(auditOf(addon).map(([, version, field]) => [version, field])).toEqual([
    [1, "Status"],
    [2, "Status"],
    [2, "Tutor's answer"],
    [2, "Answered on"],
  ]);
  expect(await ask(addon, "answerConcern", { ...answer, answer: "Later." })).toMatchObject({ kind: "conflict" });
});

test("a concern without a target or a tutor is refused, and so is an empty answer", async () => {
  const addon = await openDesk();
  const sentence = await refusal(addon, "saveConcern", concern({ target: "", tutor: " ", byWhen: "Friday" }));
  expect(sentence).toContain(recordMessages.concern.target);
  expect(sentence).toContain(recordMessages.concern.tutor);
  expect(sentence).toContain(recordMessages.noDate("Friday"));
  expect(await refusal(addon, "answerConcern", { id: concern().id, version: 1, answer: " " })).toContain(
    recordMessages.answer,
  );
  expect(rowsIn(addon, "Concerns")).toEqual([]);
});
