/** What the sidebar's frame asks of the page. */
export type Request = { kind: "call"; id: number; name: string; json: string } | { kind: "close" } | { kind: "focus" };

/** What the page answers: the returned value as JSON, or the error. */
export type Reply = { id: number; json: string } | { id: number; name: string; message: string };
