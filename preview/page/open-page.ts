import { createHost } from "../host/create-host";
import { loadInBrowser } from "../host/load-in-browser";
import { showCharts } from "./charts/show-charts";
import { createActions } from "./actions";
import { checkAddOn } from "./check-add-on";
import { showDialog } from "./dialog";
import { elementById } from "./element";
import { fileMenu } from "./file-menu";
import { createKeeper } from "./keeper";
import { markOf, readState, stateText } from "./kept-state";
import { keptWorkbook } from "./kept-workbook";
import { type Menu, createMenuBar } from "./menu-bar";
import { readPages, readText } from "./opening";
import { pageOfHost } from "./page-of-host";
import { watchPaneKeys } from "./pane-keys";
import { standClockAt } from "./sample-clock";
import { revealingSelection } from "./reveal-selection";
import { createScriptApi } from "./script-api";
import { showGrid } from "./show-grid";
import { showKeeping } from "./show-keeping";
import { scriptDialogs } from "./script-dialog";
import { scriptFrames } from "./script-frame";
import { createSideFrame } from "./side-frame";
import { isTable, offerSetUp, switchToFile } from "./switch-workbook";
import { showTitle } from "./title-bar";
import { leaveUnkept, takeUnkept } from "./unkept";
import { fill, whatToOpen } from "./what-to-open";

/** The e-mail address that the add-on finds in Session, unless a sample names a person of its own. */
const you = "you@college.example";

const pause = (milliseconds: number) => new Promise((done) => setTimeout(done, milliseconds));

const tokenOfPage = (): string => document.querySelector<HTMLMetaElement>("meta[name=preview-token]")?.content ?? "";

/** Opens the workbook as it was left, or makes it, and connects everything on the page with it. */
export async function openPage(): Promise<void> {
  const [opening, source, pages, frameScript] = await Promise.all([
    whatToOpen(),
    readText("/dist/Code.js"),
    readPages(),
    readText("/page/frame.js"),
  ]);
  if (opening.day !== undefined) standClockAt(opening.day);
  const user = opening.user?.email ?? you;
  const token = tokenOfPage();
  const kept = keptWorkbook(opening.workbook, token);
  const onDisk = await kept.read();
  const unkept = takeUnkept(opening.workbook, kept.revision);
  const left = unkept ?? onDisk;
  const addOn = markOf(source);
  const known = left === undefined ? undefined : readState(left);
  // With which everything was calculated can be loaded.
  if (known?.calculatedWith !== addOn) checkAddOn(source);
  const { snapshot, stores, calculatedWith } = known ?? (await fill(opening, { source, user }));

  const { workbook, view } = await showGrid(snapshot, calculatedWith === addOn);
  const isCalculated = (): boolean => !workbook.dirty && !workbook.loading;
  const newest = (): string =>
    stateText({ snapshot: workbook.snapshot(), stores, calculatedWith: isCalculated() ? addOn : undefined });
  const keeper = createKeeper(kept, newest, showKeeping, () => workbook.settled());
  const actions = createActions((error) => void showDialog("That did not work", error.message));
  const changing = async <Result>(work: () => Promise<Result>): Promise<Result> => {
    const present = new Set(workbook.sheets().map(({ id }) => id));
    try {
      return await revealingSelection({ workbook, view }, work);
    } finally {
      view.fitRows(workbook.sheets().filter(({ id }) => !present.has(id)));
      // PropertiesService may have changed, of which the workbook knows nothing.
      keeper.changed();
    }
  };
  const run = (action: string): Promise<void> => actions.do(() => changing(() => host.run(action)));
  const openFrame = scriptFrames(frameScript, opening.day ?? "", (action, args) =>
    actions.follow(changing(() => host.client(action, args))),
  );
  const side = createSideFrame(openFrame);

  const showMenus = createMenuBar(elementById("menu-bar"));
  const ownMenu = fileMenu({
    workbook,
    actions,
    openFile: (file) => keeper.flushed().then(() => switchToFile(file, { source, user }, token)),
    async startAgain() {
      await keeper.flushed();
      keeper.stop();
      await kept.setAside();
      if (opening.kind === "kept") location.assign("/");
      else location.reload();
    },
  });
  let menus: readonly Menu[] = [ownMenu];
  showMenus(menus);
  const page = pageOfHost({
    side,
    showDialog: scriptDialogs(openFrame),
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
    files: pages,
    properties: stores,
    secondsPerCall: opening.secondsPerCall ?? 0,
  });
  await host.open();
  await workbook.settled();

  async function settled(): Promise<void> {
    await actions.done();
    await workbook.settled();
    while (workbook.loading) await pause(50);
    await keeper.flushed();
  }
  Object.assign(window, { preview: createScriptApi({ workbook, view, menus: () => menus, settled }) });
  showTitle(workbook.name, opening);
  watchPaneKeys(window);

  const isNew = left === undefined;
  if (isNew) view.fitRows(workbook.sheets());
  workbook.onChange(() => keeper.changed());
  showCharts(workbook, (listener) => view.onSheetShown(listener));
  if (isNew || unkept !== undefined) keeper.changed();
  else showKeeping({ state: "kept" });
  addEventListener("pagehide", () => {
    if (keeper.isBehind) leaveUnkept(opening.workbook, newest(), kept.revision);
  });
  await keeper.flushed();
  const isNewFile = isNew && opening.kind === "file" && isTable(opening.files[0] ?? "");
  // A workbook that the add-on has been at work in is as its owner wants it.
  const isSetUp = workbook.sheets().some(({ name }) => name === "Policy");
  if (!isSetUp && (isNewFile || location.hash === offerSetUp)) await run("useThisSheet");
  history.replaceState(null, "", location.pathname + location.search);
}
