import type { PaperData } from "../../src/domain/print/paper-data";
import { createRequest, type Request } from "../request";
import type { Server } from "../server";

/** What the dialog can do besides printing. */
export interface PaperModel {
  readonly keeping: Request<{ readonly tab: string }>;
  /** Keeps the figures in a new tab; only a report can be kept. */
  readonly keep: (() => void) | undefined;
}

export function createPaperModel(data: PaperData, server: Pick<Server, "keepReport">): PaperModel {
  const keeping = createRequest<{ readonly tab: string }>();
  if (data.kind !== "report") return { keeping, keep: undefined };
  const { kind } = data.report;
  return { keeping, keep: () => void keeping.run(() => server.keepReport({ kind })) };
}
