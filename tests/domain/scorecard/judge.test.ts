import { judge } from "../../../src/domain/scorecard/judge";
import { goldenCases } from "../../support/golden";

const figure = (text = "") => (text === "" ? undefined : Number(text));

test.each(goldenCases("scorecard"))(
  "$current ($previous before), baseline $baseline, target $target, $polarity: $rating $travel $exception ($source)",
  (line) => {
    const judged = judge({
      current: figure(line["current"]),
      previous: figure(line["previous"]),
      baseline: figure(line["baseline"]),
      target: figure(line["target"]),
      tolerance: figure(line["tolerance"]),
      polarity: line["polarity"] ?? "",
      commentary: line["commentary"] ?? "",
      action: line["action"] ?? "",
    });
    expect(judged).toEqual({
      rating: line["rating"],
      travel: line["travel"],
      exception: line["exception"] === "" ? undefined : line["exception"],
    });
  },
);
