import type { TierComparison, TierMove } from "../../src/domain/what-if/compare-tiers";
import { whatIfFormMessages as words } from "../../src/messages/what-if-messages";
import { TierBadge } from "../parts/tier-badge";

const { head } = words;

/** Counts by tier and tutor, and each learner whose tier would change. */
export function Outcome({ comparison }: { comparison: TierComparison }) {
  const { counts, worse, better, tutors } = comparison;
  return (
    <>
      <h2>{words.tiers}</h2>
      <table class="counts">
        <Head texts={[head.tier, head.before, head.after, head.change]} />
        <tbody>
          {counts.map(({ tier, before, after }) => (
            <tr key={tier}>
              <th scope="row">
                <TierBadge tier={tier} />
              </th>
              <td>{before}</td>
              <td>{after}</td>
              <td>
                <strong>{words.change(after - before)}</strong>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {worse.length + better.length === 0 && <p class="quiet">{words.noMoves}</p>}
      <Moves title={words.worse} moves={worse} because={words.becauseOf} />
      <Moves title={words.better} moves={better} because={words.noLonger} />
      {tutors.length > 0 && (
        <section>
          <h2>{words.tutors}</h2>
          <table class="counts">
            <Head texts={[head.tutor, head.risk, head.after, head.change]} />
            <tbody>
              {tutors.map(({ tutor, before, after }) => (
                <tr key={tutor}>
                  <th scope="row">
                    <bdi>{tutor || words.noTutor}</bdi>
                  </th>
                  <td>{before}</td>
                  <td>{after}</td>
                  <td>
                    <strong>{words.change(after - before)}</strong>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      )}
    </>
  );
}

interface MovesProps {
  readonly title: string;
  readonly moves: readonly TierMove[];
  readonly because: (reasons: readonly string[]) => string;
}

function Moves({ title, moves, because }: MovesProps) {
  if (moves.length === 0) return null;
  return (
    <section>
      <h2>{`${title} (${moves.length})`}</h2>
      <table>
        <Head texts={[head.learner, head.move, head.reasons]} />
        <tbody>
          {moves.map(({ learnerId, name, tutor, from, to, reasons }) => (
            <tr key={learnerId}>
              <th scope="row">
                <bdi>{name}</bdi>
                {tutor && (
                  <span class="quiet">
                    <bdi>{tutor}</bdi>
                  </span>
                )}
              </th>
              <td class="move">
                <TierBadge tier={from} /> → <TierBadge tier={to} />
              </td>
              <td dir="auto">{because(reasons)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Head({ texts }: { texts: readonly string[] }) {
  return (
    <thead>
      <tr>
        {texts.map((text) => (
          <th key={text} scope="col">
            {text}
          </th>
        ))}
      </tr>
    </thead>
  );
}
