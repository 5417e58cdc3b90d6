/** What a menu action says when it has done its work; those not listed say nothing. */
const toastOf = {
  checkAndRepair: /nothing was changed\.$/,
  takeSnapshot: / is (kept|brought up to date): \d+ rows/,
  updateDepartmentTabs: /^[1-9]\d* tabs are up to date\.$/,
  drawCharts: /^[1-9]\d* charts were drawn/,
  newTracker: /the tracker is in a new sheet/,
};

/** Runs a menu action. @throws Error when it failed: it does not throw then, but says so in a toast */
export async function runAction({ host, toasts }, action) {
  toasts.length = 0;
  await host.run(action);
  // Before the last it says how far it is.
  const said = toasts.at(-1) ?? "";
  if (!(toastOf[action] ?? /^$/).test(said)) throw new Error(`The menu action ${action} failed. It said: "${said}"`);
}
