import { findPolarity, type Polarity } from "./polarity";
import { rag, type Rag } from "./rag";
import { travel } from "./travel";

/** What a line of the scorecard is judged by. */
export interface Line {
  readonly current: number | undefined;
  readonly previous: number | undefined;
  readonly baseline: number | undefined;
  readonly target: number | undefined;
  readonly tolerance: number | undefined;
  /** As typed; blank is H. */
  readonly polarity: string;
  readonly commentary: string;
  readonly action: string;
}

type Rating = Rag | "no data" | "unknown polarity" | "tolerance below 0";

export interface Judgement {
  readonly rating: Rating;
  /** "▲ G"; "" while either figure is missing. */
  readonly travel: string;
  readonly exception: Exception | undefined;
}

/** Every red is an exception; the county reports each with commentary and action, so what is missing of these is named. */
type Exception = "complete" | "no commentary" | "no action" | "no commentary and no action";

export function judge(line: Line): Judgement {
  const polarity = line.polarity.trim() === "" ? "H" : findPolarity(line.polarity);
  const rating = rate(line, polarity);
  const { current, previous } = line;
  const moved = polarity !== undefined && current !== undefined && previous !== undefined;
  return {
    rating,
    travel: moved ? travel(current, previous, polarity) : "",
    exception: rating === "R" ? exceptionOf(line) : undefined,
  };
}

function rate({ current, baseline, target, tolerance = 0 }: Line, polarity: Polarity | undefined): Rating {
  if (polarity === undefined) return "unknown polarity";
  if (tolerance < 0) return "tolerance below 0";
  if (current === undefined) return "no data";
  return rag({ actual: current, baseline, target, polarity, tolerance });
}

function exceptionOf({ commentary, action }: Line): Exception {
  const [explained, answered] = [commentary.trim() !== "", action.trim() !== ""];
  if (explained && answered) return "complete";
  if (explained) return "no action";
  return answered ? "no commentary" : "no commentary and no action";
}
