import { service } from "../service-object";

type Logger = GoogleAppsScript.Base.Logger;

/** @param lines where the log of this execution is kept */
export function createLogger(lines: string[]): Logger {
  const logger: Logger = service<Logger>("Logger", {
    log(data: unknown, ...values: unknown[]) {
      let next = 0;
      lines.push(
        String(data).replace(/%s/g, (placeholder) => (next < values.length ? String(values[next++]) : placeholder)),
      );
      return logger;
    },
    getLog: () => lines.join("\n"),
    clear() {
      lines.length = 0;
    },
  });
  return logger;
}
