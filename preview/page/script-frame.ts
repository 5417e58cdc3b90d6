import { gridCanvas } from "./element";
import type { Reply, Request } from "./frame-messages";
import { moveToPane } from "./pane-keys";

/** Runs a server function for a frame. Takes and gives JSON, as `google.script.run` does. */
export type CallServer = (name: string, args: unknown[]) => Promise<unknown>;

/** A page of the add-on at work. */
export interface ScriptFrame {
  readonly element: HTMLIFrameElement;
  /** Takes it away; answers that are still on their way reach nobody. */
  remove(): void;
}

/** Opens a page of the add-on in a frame; `close` is what its `google.script.host.close()` does. */
export type OpenFrame = (title: string, html: string, close: () => void) => ScriptFrame;

/** Where this page keeps what the add-on's pages keep. */
const keptUnder = "session storage of the add-on's pages";

/** Puts a script before all others of a page, with the day that it is to take for today. */
function withScript(html: string, script: string, day: string): string {
  const element = `<script data-day="${day}">${script}</script>`;
  // A function, since the script itself may hold "$&".
  return /<head[^>]*>/i.test(html) ? html.replace(/<head[^>]*>/i, (head) => head + element) : element + html;
}

/**
 * The frames in which the add-on's pages run, with scripts, and with printing and downloads as Google's have them. A frame has no origin of
 * its own, so it reaches neither this page nor the server but through messages.
 *
 * @param frameScript what gives a frame its `google.script`
 * @param day what it takes for today; "" for the true one
 */
export function scriptFrames(frameScript: string, day: string, call: CallServer): OpenFrame {
  async function answer({ id, name, json }: Request & { kind: "call" }): Promise<Reply> {
    try {
      return { id, json: JSON.stringify((await call(name, JSON.parse(json))) ?? null) };
    } catch (error) {
      const { name: kind, message } = error instanceof Error ? error : new Error(String(error));
      return { id, name: kind, message };
    }
  }

  return (title, html, close) => {
    const element = document.createElement("iframe");
    element.className = "script-frame";
    element.title = title;
    element.setAttribute("sandbox", "allow-scripts allow-forms allow-popups allow-modals allow-downloads");
    element.name = sessionStorage.getItem(keptUnder) ?? "";
    element.srcdoc = withScript(html, frameScript, day);

    async function listen(event: MessageEvent<Request>): Promise<void> {
      const source = element.contentWindow;
      if (!source || event.source !== source) return;
      if (event.data.kind === "close") return close();
      if (event.data.kind === "keep") return sessionStorage.setItem(keptUnder, JSON.stringify(event.data.items));
      if (event.data.kind === "focus") return gridCanvas()?.focus();
      if (event.data.kind === "pane") return moveToPane(event.data.steps);
      source.postMessage(await answer(event.data), "*");
    }
    addEventListener("message", listen);

    return {
      element,
      remove() {
        removeEventListener("message", listen);
        element.remove();
      },
    };
  };
}
