import { type Answer, type CallName, contract, type Input, type Output } from "../src/api/contract";
import { problemsIn } from "../src/api/problems-in";
import { callMessages } from "../src/messages";
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
      const checked = contract[name].input.safeParse(input);
      if (!checked.success) throw new Error(callMessages.badInput(problemsIn(checked.error.issues)));
      const answer = await sent(name, JSON.stringify(checked.data));
      if (!answer.ok) throw new Error(plainSentence(answer.message));
      const output = contract[name].output.safeParse(answer.data);
      if (!output.success) throw new Error(callMessages.badOutput(name, problemsIn(output.error.issues)));
      // One name has one output, which the compiler cannot follow through a union of names.
      return output.data as Output<Name>;
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

  return { card: call("card"), inspectSheet: call("inspectSheet"), setUpSheet: call("setUpSheet") };
}

/** Google gives null for an answer that it could not carry. */
function answerIn(text: unknown): Answer {
  try {
    const answer = JSON.parse(String(text)) as Answer | null;
    if (typeof answer?.ok === "boolean") return answer;
  } catch {
    // Not JSON: no answer of our server.
  }
  throw new Error(callMessages.noAnswer);
}
