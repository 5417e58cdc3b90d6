import type { Reply, Request } from "./frame-messages";
import { elementById, gridCanvas } from "./element";

export interface SideFrame {
  /** Shows a page of the add-on in place of the one before: Google has one sidebar at a time. */
  open(title: string, html: string): void;
  close(): void;
}

/** Puts a script before all others of a page. */
function withScript(html: string, script: string): string {
  const element = `<script>${script}</script>`;
  // A function, since the script itself may hold "$&".
  return /<head[^>]*>/i.test(html) ? html.replace(/<head[^>]*>/i, (head) => head + element) : element + html;
}

/** Runs a server function for the frame. Takes and gives JSON, as `google.script.run` does. */
export type CallServer = (name: string, args: unknown[]) => Promise<unknown>;

/**
 * The 300 px frame at the right. The add-on's page runs in it with scripts and nothing else: it has no origin of its own,
 * so it reaches neither this page nor the server but through messages.
 *
 * @param frameScript what gives the frame its `google.script`
 */
export function createSideFrame(frameScript: string, call: CallServer): SideFrame {
  const side = elementById("side");
  const body = elementById("side-body");
  let frame: HTMLIFrameElement | undefined;

  function close(): void {
    side.hidden = true;
    frame?.remove();
    frame = undefined;
  }

  function open(title: string, html: string): void {
    frame?.remove();
    frame = document.createElement("iframe");
    frame.className = "script-frame";
    frame.title = title;
    frame.setAttribute("sandbox", "allow-scripts allow-forms allow-popups");
    frame.srcdoc = withScript(html, frameScript);
    elementById("side-title").textContent = title;
    side.hidden = false;
    body.replaceChildren(frame);
  }

  async function answer({ id, name, json }: Request & { kind: "call" }): Promise<Reply> {
    try {
      return { id, json: JSON.stringify((await call(name, JSON.parse(json))) ?? null) };
    } catch (error) {
      const { name: kind, message } = error instanceof Error ? error : new Error(String(error));
      return { id, name: kind, message };
    }
  }

  addEventListener("message", async (event: MessageEvent<Request>) => {
    const source = frame?.contentWindow;
    if (!source || event.source !== source) return;
    if (event.data.kind === "close") return close();
    if (event.data.kind === "focus") return gridCanvas()?.focus();
    source.postMessage(await answer(event.data), "*");
  });
  elementById("side-close").addEventListener("click", close);

  return { open, close };
}
