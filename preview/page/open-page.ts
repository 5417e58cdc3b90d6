import { createHost } from "../host/create-host";
import { loadInBrowser } from "../host/load-in-browser";
import { createActions } from "./actions";
import { showDialog } from "./dialog";
import { elementById } from "./element";
import { fileMenu } from "./file-menu";
import { fillWorkbook } from "./fill-workbook";
import { createKeeper } from "./keeper";
import { readState, stateText } from "./kept-state";
import { keptWorkbook } from "./kept-workbook";
import { type Menu, createMenuBar } from "./menu-bar";
import { type Opening, readOpening, readText } from "./opening";
import { pageOfHost } from "./page-of-host";
import { createScriptApi } from "./script-api";
import { showGrid } from "./show-grid";
import { showKeeping } from "./show-keeping";
import { createSideFrame } from "./side-frame";
import { showTitle } from "./title-bar";
import { leaveUnkept, takeUnkept } from "./unkept";

/** Whose e-mail address the add-on finds in Session. */
const user = "you@college.example";

const tokenOfPage = (): string => document.querySelector<HTMLMetaElement>("meta[name=preview-token]")?.content ?? "";

const say = (doing: string): void => {
  elementById("busy").textContent = `${doing}…`;
};

/** What the page is to show: the workbook that the address names, else the one that `npm start` was asked for. */
async function wanted(): Promise<Opening> {
  const opening = await readOpening();
  const workbook = new URLSearchParams(location.search).get("workbook") ?? opening.workbook;
  if (workbook === opening.workbook) return opening;
  return { workbook, kind: "kept", title: workbook, sheets: [], files: [] };
}

/** Opens the workbook as it was left, or makes it, and connects everything on the page with it. */
export async function openPage(): Promise<void> {
  const [opening, source, sidebar, frameScript] = await Promise.all([
    wanted(),
    readText("/dist/Code.js"),
    readText("/dist/sidebar.html"),
    readText("/page/frame.js"),
  ]);
  const kept = keptWorkbook(opening.workbook, tokenOfPage());
  const onDisk = await kept.read();
  const unkept = takeUnkept(opening.workbook, kept.revision);
  const left = unkept ?? onDisk;
  const state = left === undefined ? await fillWorkbook(opening, { source, user }, say) : readState(left);
  const { snapshot, stores } = state;

  const { workbook, view } = await showGrid(snapshot);
  const keeper = createKeeper(kept, () => stateText(workbook, stores), showKeeping);
  const actions = createActions((error) => void showDialog("That did not work", error.message));
  const changing = async <Result>(work: () => Promise<Result>): Promise<Result> => {
    try {
      return await work();
    } finally {
      // PropertiesService may have changed, of which the workbook knows nothing.
      keeper.changed();
    }
  };
  const run = (action: string): Promise<void> => actions.do(() => changing(() => host.run(action)));
  const side = createSideFrame(frameScript, (action, args) => changing(() => host.client(action, args)));

  const showMenus = createMenuBar(elementById("menu-bar"));
  const ownMenu = fileMenu({ workbook, kept, keeper });
  let menus: readonly Menu[] = [ownMenu];
  const page = pageOfHost({
    side,
    run,
    showMenus(ofAddOn) {
      menus = [ownMenu, ...ofAddOn];
      showMenus(menus);
    },
  });
  const host = createHost(workbook, {
    source,
    user,
    page,
    load: loadInBrowser,
    files: { sidebar },
    properties: stores,
  });
  await host.open();
  await workbook.settled();

  async function settled(): Promise<void> {
    await actions.done();
    await workbook.settled();
    await keeper.flushed();
  }
  Object.assign(window, { preview: createScriptApi({ workbook, view, menus: () => menus, settled }) });
  showTitle(workbook.name, opening);

  const isNew = left === undefined;
  if (isNew) view.fitHeadings(workbook);
  workbook.onChange(() => keeper.changed());
  if (isNew || unkept !== undefined) keeper.changed();
  else showKeeping({ state: "kept" });
  addEventListener("pagehide", () => {
    if (keeper.isBehind) leaveUnkept(opening.workbook, stateText(workbook, stores), kept.revision);
  });
  await keeper.flushed();
  if (isNew && opening.kind === "file") await run("useThisSheet");
}
