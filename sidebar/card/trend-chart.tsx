import type { Mark } from "../../src/api/calls/card";
import { learnerMessages } from "../../src/messages/learner-messages";
import { markText } from "./mark-text";
import { percentText } from "./percent-text";
import { heightOf, trendLine } from "./trend-line";

const width = 250;
const height = 112;
const box = { left: 34, right: 236, top: 14, bottom: 92 };

/** The marks over time, 0 to 100 per cent. `letters` is how much there is room for of the first and of the last piece's name. */
export function TrendChart({ marks, letters = 18 }: { marks: readonly Mark[]; letters?: number }) {
  const { points, line } = trendLine(marks, box);
  const last = [...points].reverse().find(({ y }) => y !== undefined);
  return (
    <svg class="trend" viewBox={`0 0 ${width} ${height}`} role="img" aria-label={summary(marks)}>
      {[0, 50, 100].map((percent) => (
        <g key={percent} class="scale">
          <line x1={box.left - 8} x2={width} y1={heightOf(percent, box)} y2={heightOf(percent, box)} />
          <text x={box.left - 12} y={heightOf(percent, box) + 3.5} text-anchor="end">
            {percent}
          </text>
        </g>
      ))}
      <polyline points={line} />
      {points.map(({ x, y, mark }, index) => (
        <g key={index}>
          <title>{`${mark.assessment}: ${markText(mark)}`}</title>
          {y === undefined ? (
            <text class="code" x={x} y={box.bottom - 3} text-anchor="middle">
              {mark.code.slice(0, 3)}
            </text>
          ) : (
            <circle cx={x} cy={y} r={3.2} />
          )}
        </g>
      ))}
      {last && last.y !== undefined && (
        <text
          class="latest"
          x={Math.min(last.x + 16, width)}
          y={last.y < 28 ? last.y + 16 : last.y - 8}
          text-anchor="end"
        >
          {markText(last.mark)}
        </text>
      )}
      <text class="ends" x={box.left - 8} y={height - 4}>
        {points[0]?.mark.assessment.slice(0, letters)}
      </text>
      {points.length > 1 && (
        <text class="ends" x={width} y={height - 4} text-anchor="end">
          {points[points.length - 1]?.mark.assessment.slice(0, letters)}
        </text>
      )}
    </svg>
  );
}

function summary(marks: readonly Mark[]): string {
  const percents = marks.flatMap(({ percent }) => (percent === null ? [] : [percent]));
  if (percents.length === 0) return learnerMessages.noMarks;
  const [first = 0, last = 0] = [percents[0], percents[percents.length - 1]];
  const [lowest, highest] = [Math.min(...percents), Math.max(...percents)];
  const [a, b, c, d] = [first, last, lowest, highest].map(percentText) as [string, string, string, string];
  return learnerMessages.trend(a, b, c, d, percents.length);
}
