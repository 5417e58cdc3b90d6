/** What the sidebar's frame asks of the page. */
export type Request =
  | { kind: "call"; id: number; name: string; json: string }
  | { kind: "close" }
  | { kind: "focus" }
  /** F6: on to the next part of the page, or back. */
  | { kind: "pane"; steps: 1 | -1 }
  /** What the frame wants kept as long as the tab is open. */
  | { kind: "keep"; items: Readonly<Record<string, string>> };

/** What the page answers: the returned value as JSON, or the error. */
export type Reply = { id: number; json: string } | { id: number; name: string; message: string };
