import { panelMessages } from "../../src/messages/panel-messages";
import type { Waiting } from "../request";
import { StatusLine } from "./status-line";

interface Props<View extends string> {
  readonly views: readonly View[];
  /** Undefined on a page that is none of them. */
  readonly current: View | undefined;
  readonly onShow: (view: View) => void;
  /** How the way to another page goes. */
  readonly leaving: { readonly waiting: Waiting; readonly problem: string };
}

/** The views of a page, and those of other pages, at the top of the panel. */
export function Navigation<View extends keyof typeof panelMessages.views>(props: Props<View>) {
  const { waiting, problem } = props.leaving;
  return (
    <>
      <nav aria-label={panelMessages.navigation}>
        {props.views.map((view) => (
          <button
            key={view}
            type="button"
            aria-current={view === props.current ? "page" : undefined}
            onClick={() => props.onShow(view)}
          >
            {panelMessages.views[view]}
          </button>
        ))}
      </nav>
      <div class="leaving">
        <StatusLine waiting={waiting} problem={problem} />
      </div>
    </>
  );
}
