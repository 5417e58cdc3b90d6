import type { Answer, CallName, Input, Output } from "../src/api/contract";
import { faultMessages } from "../src/messages/panel-messages";
import { plainSentence } from "./faults";

/** Each call of the contract as a promise; it fails with an Error whose message can be shown as it is. */
export type Server = { readonly [Name in CallName]: (input: Input<Name>) => Promise<Output<Name>> };

/** Carries a call to the server and brings its answer, both as JSON. */
export type Send = (name: CallName, json: string) => Promise<unknown>;

interface Runner {
  withSuccessHandler(handler: (answer: unknown) => void): Runner;
  withFailureHandler(handler: (error: unknown) => void): Runner;
  call(name: string, json: string): void;
}

declare const google: { readonly script: { readonly run: Runner } };

const sendToGoogle: Send = (name, json) =>
  new Promise((resolve, reject) => {
    google.script.run.withSuccessHandler(resolve).withFailureHandler(reject).call(name, json);
  });

export function createServer(send: Send = sendToGoogle): Server {
  const call =
    <Name extends CallName>(name: Name) =>
    async (input: Input<Name>): Promise<Output<Name>> => {
      const answer = await sent(name, JSON.stringify(input));
      if (!answer.ok) throw new Error(plainSentence(answer.message));
      // The server has checked it against the contract.
      return answer.data as Output<Name>;
    };

  async function sent(name: CallName, json: string): Promise<Answer> {
    let answer: unknown;
    try {
      answer = await send(name, json);
    } catch (error) {
      throw new Error(plainSentence(error));
    }
    return answerIn(answer);
  }

  // Every name of the contract is a call; a list of them would be a kilobyte of each page.
  return new Proxy({} as Server, { get: (_, name) => call(name as CallName) });
}

/** Google gives null for an answer that it could not carry. */
function answerIn(text: unknown): Answer {
  try {
    const answer = JSON.parse(String(text)) as Answer | null;
    if (typeof answer?.ok === "boolean") return answer;
  } catch {
    // Not JSON: no answer of our server.
  }
  throw new Error(faultMessages.noAnswer);
}
