import { parseArgs } from "node:util";
import { UsageError } from "./usage-error.mjs";

export const firstPort = 4173;
const usualSeconds = 2;

export const help = `npm start -- [options] [FILE]

Builds the add-on and opens it in a spreadsheet on this machine. Nothing leaves the machine and no Google account is used.

  FILE            a .csv or .xlsx file of your own, instead of a sample; the file itself is never changed
  --sample NAME   which sample to open; --sample without a known name lists them
  --port N        the port to use (${firstPort}); the next free one when it is taken
  --fresh         start again from the sample or file; what was kept is put aside in .preview/set-aside
  --keep-in DIR   where what you change is kept (.preview)
  --slow[=N]      each custom function takes N seconds (${usualSeconds}), as in Google Sheets: its cell says Loading... meanwhile
  --no-open       do not open the browser
  --help          this text`;

/**
 * @param {string[]} args what stands after `npm start --`
 * @returns {{ help: boolean, open: boolean, fresh: boolean, port: number, keepIn: string, secondsPerCall: number, sample?: string, file?: string }}
 */
export function readOptions(args) {
  const parsed = parse(args);
  const { values, positionals } = parsed;
  const portText = values.port ?? String(firstPort);
  const port = /^\d{1,5}$/.test(portText) ? Number(portText) : NaN;
  if (!(port <= 65535))
    throw new UsageError(`Expected --port to be a whole number from 0 to 65535, found "${portText}".`);
  const secondsPerCall = Number(values.slow ?? 0);
  if (!(secondsPerCall >= 0 && secondsPerCall <= 30))
    throw new UsageError(`Expected --slow=N with at most 30 seconds, found "${values.slow}".`);
  if (positionals.length > 1)
    throw new UsageError(`Expected one file at most, found ${positionals.length}: ${positionals.join(", ")}.`);
  const [file] = positionals;
  if (file !== undefined && values.sample !== undefined)
    throw new UsageError(`Expected a file or --sample, found both: ${file} and --sample ${values.sample}.`);
  return {
    help: values.help ?? false,
    open: !values["no-open"],
    fresh: values.fresh ?? false,
    port,
    keepIn: values["keep-in"] ?? ".preview",
    secondsPerCall,
    ...(values.sample !== undefined && { sample: values.sample }),
    ...(file !== undefined && { file }),
  };
}

function parse(args) {
  // `--sample` alone asks which there are.
  const asked = args.at(-1) === "--sample" ? [...args, ""] : args;
  const given = asked.map((arg) => (arg === "--slow" ? `--slow=${usualSeconds}` : arg));
  try {
    return parseArgs({
      args: given,
      allowPositionals: true,
      options: {
        help: { type: "boolean", short: "h" },
        port: { type: "string" },
        "no-open": { type: "boolean" },
        fresh: { type: "boolean" },
        "keep-in": { type: "string" },
        sample: { type: "string" },
        slow: { type: "string" },
      },
    });
  } catch (error) {
    const unknown = /Unknown option '([^']+)'/.exec(error.message);
    const what = unknown ? `There is no option ${unknown[1]}.` : error.message.split(". ")[0].replace(/\.?$/, ".");
    throw new UsageError(`${what} The options are --sample, --port, --fresh, --keep-in, --slow, --no-open and --help.`);
  }
}
