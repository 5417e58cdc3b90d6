import type { PaperData } from "../../src/domain/print/paper-data";
import { oneToOnePaper } from "./one-to-one-paper";
import type { Paper } from "./paper";
import { parentsPaper } from "./parents-paper";
import { recoveryPaper } from "./recovery-paper";
import { reportPaper } from "./report-paper";

/** The page that belongs to what the dialog was opened with. */
export function compose(data: PaperData): Paper {
  switch (data.kind) {
    case "one-to-one":
      return oneToOnePaper(data.record);
    case "parents":
      return parentsPaper(data.sheet);
    case "recovery-plan":
      return recoveryPaper(data.sheet);
    case "report":
      return reportPaper(data.report);
  }
}
