import type { Univer } from "@univerjs/core";
import { createWorkbook } from "../engine/create-workbook";
import { createHost } from "../host/create-host";
import { loadInBrowser } from "../host/load-in-browser";
import { createStores } from "../host/services/stores";
import { createActions } from "./actions";
import { explainErrors } from "./cell-message";
import { showDialog } from "./dialog";
import { elementById } from "./element";
import { fileMenu } from "./file-menu";
import { fillWorkbook, firstInView } from "./fill-workbook";
import { gridLocale } from "./grid-locale";
import { registerGridPlugins } from "./grid-plugins";
import { createKeeper } from "./keeper";
import { readState, stateText } from "./kept-state";
import { keptWorkbook } from "./kept-workbook";
import { limitsList } from "./limits";
import { type Menu, createMenuBar } from "./menu-bar";
import { readOpening, readText } from "./opening";
import { pageOfHost } from "./page-of-host";
import { createScriptApi } from "./script-api";
import { showKeeping } from "./show-keeping";
import { createView } from "./view";
import { createSideFrame } from "./side-frame";
import { leaveUnkept, takeUnkept } from "./unkept";

/** Whose e-mail address the add-on finds in Session. */
const user = "you@college.example";

async function openPage(): Promise<void> {
  const [opening, source, sidebar, frameScript] = await Promise.all([
    readOpening(),
    readText("/dist/Code.js"),
    readText("/dist/sidebar.html"),
    readText("/page/frame.js"),
  ]);
  const query = new URLSearchParams(location.search);
  const name = query.get("workbook") ?? opening.workbook;
  const token = document.querySelector<HTMLMetaElement>("meta[name=preview-token]")?.content ?? "";
  const kept = keptWorkbook(name, token);
  const onDisk = await kept.read();
  const unkept = takeUnkept(name, kept.revision);
  const text = unkept ?? onDisk;
  const state = text === undefined ? undefined : readState(text);
  const stores = state?.stores ?? createStores();

  let univer: Univer | undefined;
  const workbook = createWorkbook({
    name: opening.title,
    locale: gridLocale,
    plugins(booted) {
      univer = booted;
      registerGridPlugins(booted, elementById("grid"));
    },
    ...(state && { snapshot: state.snapshot }),
  });

  if (!univer) throw new Error("The grid's plugins were not registered.");
  const view = createView(univer);

  const keeper = createKeeper(kept, () => stateText(workbook, stores), showKeeping);
  const actions = createActions((error) => void showDialog("That did not work", error.message));
  const side = createSideFrame(frameScript, async (action, args) => {
    try {
      return await host.client(action, args);
    } finally {
      keeper.changed();
    }
  });
  const run = (action: string): Promise<void> =>
    actions.do(async () => {
      await host.run(action);
      keeper.changed();
    });

  const showMenus = createMenuBar(elementById("menu-bar"));
  let menus: readonly Menu[] = [];
  const ownMenu = fileMenu({ workbook, kept, keeper, token });
  const host = createHost(workbook, {
    source,
    load: loadInBrowser,
    files: { sidebar },
    user,
    properties: stores,
    page: pageOfHost({
      side,
      run,
      showMenus(ofAddOn) {
        menus = [ownMenu, ...ofAddOn];
        showMenus(menus);
      },
    }),
  });

  await host.open();
  if (!state) await fillWorkbook(workbook, opening, (action, args) => host.run(action, args, "sidebar"));
  await workbook.settled();
  if (!state) view.fitHeadings(workbook);

  async function settled(): Promise<void> {
    await actions.done();
    await workbook.settled();
    await keeper.flushed();
  }
  workbook.onChange(() => keeper.changed());
  if (!state || unkept !== undefined) keeper.changed();
  else showKeeping({ state: "kept" });
  addEventListener("pagehide", () => {
    if (keeper.isBehind) leaveUnkept(name, stateText(workbook, stores), kept.revision);
  });

  elementById("title").textContent = workbook.name;
  document.title = `${workbook.name}: Learner Progress preview`;
  if (opening.about !== undefined && name === opening.workbook) {
    const text = [opening.about, opening.attribution].filter(Boolean).join("\n\n");
    const about = elementById("show-about");
    about.hidden = false;
    about.addEventListener("click", () => void showDialog(opening.title, text));
  }
  elementById("show-limits").addEventListener("click", () => void showDialog("What is different here", limitsList()));
  explainErrors(univer, workbook);
  Object.assign(window, { preview: createScriptApi({ workbook, menus: () => menus, view, settled }) });
  const first = state ? undefined : firstInView(workbook, opening);
  if (first) view.startAt(first);
  await keeper.flushed();
  if (!state && opening.kind === "file") await run("useThisSheet");
}

openPage().then(
  () => {
    elementById("busy").hidden = true;
    document.documentElement.dataset.ready = "true";
  },
  (error: unknown) => {
    elementById("busy").textContent = error instanceof Error ? error.message : String(error);
    document.documentElement.dataset.ready = "failed";
    throw error;
  },
);
