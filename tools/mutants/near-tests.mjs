import { nearestFirst, testsThatImport } from "./related-tests.mjs";

/** They open every page in every state, to look at something else. */
const sweeps = /every-view|panel-states|hostile-texts|roll-out/;

/** Of a file's related tests a few, the nearest: what they let pass may still be noticed by another. */
export function nearTests(place, related) {
  let ofPages;
  const near = (file, building) => {
    if (!file.startsWith("sidebar/")) return building.slice(0, 4);
    ofPages ??= testsThatImport(place, ["tests/support/sidebar-page.ts"]).filter((test) => !sweeps.test(test));
    return nearestFirst(ofPages, file).slice(0, 10);
  };
  return (file) => {
    const found = related(file);
    const importing = found.importing.slice(0, 12);
    return { ...found, importing, building: near(file, found.building).filter((test) => !importing.includes(test)) };
  };
}
