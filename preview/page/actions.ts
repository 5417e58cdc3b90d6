/** What is being done for a person, so that a script can wait for all of it. */
export interface Actions {
  /** Does `work`; `onProblem` is told when it fails. */
  do(work: () => Promise<unknown>): Promise<void>;
  done(): Promise<void>;
}

export function createActions(onProblem: (error: Error) => void): Actions {
  const running = new Set<Promise<void>>();
  return {
    do(work) {
      const action = work()
        .then(() => undefined)
        .catch((error: unknown) => onProblem(error instanceof Error ? error : new Error(String(error))))
        .finally(() => running.delete(action));
      running.add(action);
      return action;
    },
    async done() {
      while (running.size > 0) await Promise.all(running);
    },
  };
}
