/** What is being done for a person, so that a script can wait for all of it. */
export interface Actions {
  /** Counts `work` as being done until it ends, well or not. */
  follow<Result>(work: Promise<Result>): Promise<Result>;
  /** Does `work`; when it fails, the person is told. */
  do(work: () => Promise<unknown>): Promise<void>;
  done(): Promise<void>;
}

export function createActions(tell: (error: Error) => void): Actions {
  const running = new Set<Promise<unknown>>();

  function follow<Result>(work: Promise<Result>): Promise<Result> {
    running.add(work);
    const ended = (): boolean => running.delete(work);
    work.then(ended, ended);
    return work;
  }

  return {
    follow,
    async do(work) {
      try {
        await follow(work());
      } catch (error) {
        tell(error instanceof Error ? error : new Error(String(error)));
      }
    },
    async done() {
      while (running.size > 0) await Promise.allSettled(running);
    },
  };
}
