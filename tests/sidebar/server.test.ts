import { createServer, type Send } from "../../sidebar/server";
import { handlers } from "../../src/api/handlers";
import { serve } from "../../src/api/serve";
import { faultMessages } from "../../src/messages/panel-messages";
import { formMessages } from "../../src/messages/set-up-messages";
import { fakeSheets } from "../api/fake-sheets";

const door = serve(handlers(fakeSheets()));
const send: Send = (name, json) => Promise.resolve(door(name, json));

test("a call goes through the door and comes back with its own type", async () => {
  const card = await createServer(send).card({});
  expect(card.kind === "learner" && card.learner.name).toBe("Ada Example");
});

test("what crosses is text: JSON both ways", async () => {
  const sent = jest.fn(send);
  await createServer(sent).card({});
  expect(sent).toHaveBeenCalledWith("card", "{}");
});

test("a refusal of the server arrives as its own sentence", async () => {
  const plan = { sheet: "Year 12", headerRow: 1, columns: [], assessments: [], constants: {} };
  await expect(createServer(send).setUpSheet(plan)).rejects.toThrow(formMessages.noLearnerId);
});

test("a call that does not get through fails with a plain sentence", async () => {
  const server = createServer(() => Promise.reject(new Error("NetworkError: Connection failure due to HTTP 0")));
  await expect(server.card({})).rejects.toThrow(faultMessages.noConnection);
});

test.each([null, undefined, "", "<html>", "7", "null", '{"data":1}'])("%p is no answer", async (answer) => {
  await expect(createServer(() => Promise.resolve(answer)).card({})).rejects.toThrow(faultMessages.noAnswer);
});

test("a fault inside the server is named as plainly as one on the way", async () => {
  const denied = serve(
    handlers(
      fakeSheets({
        card: () => {
          throw new Error("Error code PERMISSION_DENIED");
        },
      }),
    ),
  );
  const server = createServer((name, json) => Promise.resolve(denied(name, json)));
  await expect(server.card({})).rejects.toThrow(faultMessages.severalAccounts);
});
