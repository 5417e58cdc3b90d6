import type { KeptWorkbook } from "./kept-workbook";

export interface Keeper {
  /** Something changed: it is on disk a moment later. */
  changed(): void;
  /** Something is not on disk yet. */
  readonly isBehind: boolean;
  /** Resolves when the newest state is on disk, or is known not to get there. */
  flushed(): Promise<void>;
  /** From now on nothing is kept any more. */
  stop(): void;
}

export type KeepingState = { state: "kept" | "keeping" } | { state: "problem"; message: string };

const pause = 150;
const retry = 2000;

/**
 * Keeps the newest state on disk, one writing at a time.
 *
 * @param newest the state as text, asked for when it is about to be written
 * @param settled resolves when nothing is being calculated: what is kept before that would be made and sent twice
 * @param show called at each change of the state a person should know of
 */
export function createKeeper(
  kept: KeptWorkbook,
  newest: () => string,
  show: (state: KeepingState) => void,
  settled?: () => Promise<void>,
): Keeper {
  let isChanged = false;
  let isStopped = false;
  let writing: Promise<void> | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;

  async function write(): Promise<void> {
    while (isChanged && !isStopped) {
      if (settled) await settled();
      isChanged = false;
      try {
        await kept.write(newest());
        if (!isChanged) show({ state: "kept" });
      } catch (error) {
        return onProblem(error);
      }
    }
  }

  function onProblem(error: unknown): void {
    isChanged = true;
    const message = error instanceof Error ? error.message : String(error);
    show({ state: "problem", message });
    if (error instanceof Error && error.name === "ChangedElsewhere") isStopped = true;
    else schedule(retry);
  }

  function flush(): Promise<void> {
    clearTimeout(timer);
    writing ??= write().finally(() => {
      writing = undefined;
    });
    return writing;
  }

  function schedule(wait: number): void {
    clearTimeout(timer);
    timer = setTimeout(() => void flush(), wait);
  }

  return {
    get isBehind() {
      return !isStopped && (isChanged || writing !== undefined);
    },
    changed() {
      if (isStopped) return;
      if (!isChanged) show({ state: "keeping" });
      isChanged = true;
      schedule(pause);
    },
    flushed: flush,
    stop() {
      isStopped = true;
      clearTimeout(timer);
    },
  };
}
