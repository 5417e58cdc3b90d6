import { sidebarMessages } from "../../src/messages/sidebar-messages";
import type { Model, View } from "../model";

const words = sidebarMessages.views;

export function Navigation({ model, view }: { model: Model; view: View }) {
  const report = model.report.get();
  const views: (keyof typeof words)[] = report ? ["card", "set-up", "report", "help"] : ["card", "set-up", "help"];
  return (
    <nav aria-label={sidebarMessages.navigation}>
      {views.map((one) => (
        <button
          key={one}
          type="button"
          aria-current={one === (view === "action" ? "card" : view) ? "page" : undefined}
          onClick={() => void model.show(one)}
        >
          {words[one]}
        </button>
      ))}
    </nav>
  );
}
