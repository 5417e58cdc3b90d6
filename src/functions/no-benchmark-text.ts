import type { NoBenchmark } from "../domain/targets/benchmark";
import { functionMessages } from "../messages/function-messages";

/** Why there is nothing national to measure against, as a cell says it. */
export function noBenchmarkText(reason: NoBenchmark): string {
  switch (reason.why) {
    case "unknown qualification":
      return functionMessages.meg.unknown(reason.text, undefined, reason.nearest);
    case "unknown subject":
      if (reason.text === "") return functionMessages.meg.noSubject;
      return functionMessages.meg.unknown(reason.text, reason.qualification, reason.nearest);
    case "several awards":
      return functionMessages.meg.severalAwards(reason.qualification, reason.subject, reason.choices);
    case "no signal":
      return functionMessages.meg.noSignal(reason.qualification, reason.subject);
    case "mixed scales":
      return functionMessages.meg.mixedScales(reason.qualification, reason.subject);
    case "no national table":
      return functionMessages.meg.noTable(reason.qualification);
    case "not a resit subject":
      return functionMessages.meg.notResit(reason.text);
  }
}
