// `npm run bench`: one line of JSON per figure. Times are of this machine, in this run; read the ratios.
import { build } from "../build.mjs";
import { benchFunctions } from "./functions.mjs";
import { benchLoad } from "./load.mjs";

await build();
benchFunctions();
await benchLoad();
