import type { BandsBlock } from "./paper";

const width = 700;
const barHeight = 16;
const step = 24;
const labels = 150;
/** Room for the total behind the bar. */
const totals = 40;

/** In grey print each part is told by its pattern, and by its number where there is room for one. */
const fills = ["url(#dots)", "url(#stripes)", "#d9d9d9", "#fff", "#6b6b6b", "url(#cross)"];

/** One stacked bar for each label, all to the same scale, with a legend. */
export function BandsChart({ bands: { legend, bars } }: { bands: BandsBlock }) {
  const most = Math.max(1, ...bars.map(({ counts }) => sum(counts)));
  const scale = (width - labels - totals) / most;
  const height = bars.length * step + 4;
  return (
    <>
      <Patterns />
      <ul class="legend">
        {legend.map((name, index) => (
          <li key={name}>
            <svg width="16" height="12" aria-hidden="true">
              <rect class="part" width="15" height="11" x="0.5" y="0.5" fill={fills[index]} />
            </svg>
            {name}
          </li>
        ))}
      </ul>
      <svg class="bands" viewBox={`0 0 ${width} ${height}`} role="img" aria-label={summary(legend, bars)}>
        {bars.map(({ label, counts }, row) => (
          <g key={row} transform={`translate(0 ${row * step + 4})`}>
            <text class="label" x={labels - 8} y={barHeight - 4} text-anchor="end">
              {label.length > 24 ? `${label.slice(0, 23)}…` : label}
            </text>
            {counts.map((count, part) => {
              const x = labels + sum(counts.slice(0, part)) * scale;
              const wide = count * scale;
              return count === 0 ? null : (
                <g key={part}>
                  <rect class="part" x={x} width={wide} height={barHeight} fill={fills[part]} />
                  {wide > 20 && (
                    <>
                      <rect class="plate" x={x + wide / 2 - 9} width={18} y={2} height={barHeight - 4} rx={2} />
                      <text x={x + wide / 2} y={barHeight - 4} text-anchor="middle">
                        {count}
                      </text>
                    </>
                  )}
                </g>
              );
            })}
            <text x={labels + sum(counts) * scale + 6} y={barHeight - 4}>
              {sum(counts)}
            </text>
          </g>
        ))}
      </svg>
    </>
  );
}

/** For the legend and the bars. Not hidden by CSS: then a browser would not draw with them. */
function Patterns() {
  return (
    <svg class="unseen" aria-hidden="true">
      <pattern id="dots" width="5" height="5" patternUnits="userSpaceOnUse">
        <rect width="5" height="5" fill="#fff" />
        <circle cx="2.5" cy="2.5" r="1.3" fill="#222" />
      </pattern>
      <pattern id="stripes" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <rect width="5" height="5" fill="#fff" />
        <rect width="1.6" height="5" fill="#222" />
      </pattern>
      <pattern id="cross" width="5" height="5" patternUnits="userSpaceOnUse">
        <rect width="5" height="5" fill="#fff" />
        <path d="M0 0 5 5M5 0 0 5" stroke="#222" stroke-width="0.7" />
      </pattern>
    </svg>
  );
}

const sum = (counts: readonly number[]) => counts.reduce((total, count) => total + count, 0);

const summary = (legend: readonly string[], bars: BandsBlock["bars"]) =>
  bars
    .map(({ label, counts }) => `${label}: ${counts.map((count, index) => `${legend[index]} ${count}`).join(", ")}`)
    .join("; ");
