import { bundleEngine } from "../../tools/bundle-engine.mjs";

/** Before any test: the engine as Node can read it, bundled anew when it has changed. */
export default async function bundle() {
  await bundleEngine();
}
