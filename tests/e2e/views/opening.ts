import type { Browser, Page } from "playwright-core";
import { handlers, type SheetFunctions } from "../../../src/api/handlers";
import { serve } from "../../../src/api/serve";
import { fakeSheets } from "../../api/fake-sheets";
import { openBuiltPage, type PageStart } from "../../support/sidebar-page";
import { fullCard, fullFile, fullList } from "../learner-on-file";

/** What the workbook says, with other texts in it. */
export type Dress = <Value>(value: Value) => Value;

export interface Opening {
  /** Asked for when a view is opened: it is started by then. */
  readonly browser: Pick<Browser, "newPage">;
  readonly dress: Dress;
}

/** How each state of a view is reached that looks different. */
export type States = Readonly<Record<string, () => Promise<Page>>>;

/** A workbook with one learner of whom everything is on file; every answer is dressed. */
function dressedSheets(dress: Dress, over: Partial<SheetFunctions>): SheetFunctions {
  const plain = fakeSheets({ card: fullCard, learnerFile: () => fullFile(), myList: fullList, ...over });
  const dressed = Object.entries(plain).map(([name, answer]) => [
    name,
    (...input: unknown[]) => dress((answer as (...given: unknown[]) => unknown)(...input)),
  ]);
  return Object.fromEntries(dressed) as SheetFunctions;
}

export const openView =
  (opening: Opening, name: string, size?: { width: number; height: number }) =>
  (start?: PageStart, over: Partial<SheetFunctions> = {}) => {
    const answer = serve(handlers(dressedSheets(opening.dress, over)));
    return openBuiltPage(opening.browser, name, answer, start && opening.dress(start), size);
  };

/** All states, each with the view that it is of. */
export const statesOf = (views: Readonly<Record<string, States>>) =>
  Object.entries(views).flatMap(([view, states]) =>
    Object.entries(states).map(([state, open]) => ({ view, state, open })),
  );

export const press = (page: Page, name: string) => page.getByRole("button", { name }).first().click();
