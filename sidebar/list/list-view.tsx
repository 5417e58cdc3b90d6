import type { MyList } from "../../src/api/calls/my-list";
import { listMessages as words } from "../../src/messages/learner-messages";
import { dayText } from "../parts/day-text";

import { focus } from "../parts/focus";
import { Named } from "../parts/named";
import { Skeleton } from "../parts/skeleton";
import { StatusLine } from "../parts/status-line";
import type { SupportModel } from "../support/support-model";

interface Line {
  readonly learnerId: string;
  readonly learner: string;
  /** Who says it. */
  readonly by?: string;
  readonly text: string;
}

/** What waits for a person, the most pressing first. Each line leads to the learner. */
export function ListView({ model }: { model: SupportModel }) {
  const { data, waiting, problem } = model.list.state.get();
  const busy = waiting !== "no";
  const shownName = data?.name ?? "";
  return (
    <>
      <h1 tabIndex={-1} ref={"data" in model.start ? focus : null}>
        {words.title}
      </h1>
      <div class="toolbar below">
        <select
          aria-label={words.whose}
          value={shownName}
          disabled={busy}
          onChange={({ currentTarget }) => void model.showList(currentTarget.value || undefined)}
        >
          {shownName === "" && <option value="">{words.choose}</option>}
          {data?.names.map((name) => (
            <option key={name} value={name}>
              {name}
            </option>
          ))}
        </select>
        <button type="button" aria-disabled={busy} onClick={() => void model.showList(shownName || undefined)}>
          {words.again}
        </button>
        <StatusLine waiting={waiting} problem={problem} said={data ? words.shown(shownName) : ""} />
      </div>
      <div aria-busy={busy}>
        {data?.message && <p>{data.message}</p>}
        {data && <Year year={data.year} />}
        {data &&
          sectionsOf(data).map(({ heading, lines }) => (
            <Lines key={heading} heading={heading} lines={lines} model={model} />
          ))}
        {!data && busy && <Skeleton rows={3} />}
      </div>
    </>
  );
}

function Year({ year: { phase, due } }: { year: MyList["year"] }) {
  if (phase === "" && due.length === 0) return null;
  return (
    <section>
      <h2>{words.year}</h2>
      {phase !== "" && <p class="quiet">{phase}.</p>}
      <ul class="reasons">
        {due.map(({ kind, name, forWhom, by, waiting }, index) => (
          <li key={index} dir="auto">
            {words.yearDue[kind](name, forWhom, dayText(by), waiting)}
          </li>
        ))}
      </ul>
    </section>
  );
}

function sectionsOf(list: MyList): { heading: string; lines: Line[] }[] {
  const due = ({ learnerId, learner, kind, title, day }: MyList["overdue"][number]) => ({
    learnerId,
    learner,
    // A progress review has no title of its own.
    text: [...new Set([words.kinds[kind], title, dayText(day)])].filter(Boolean).join(" · "),
  });
  const { since, learners } = list.changedTier;
  return [
    {
      heading: words.concerns,
      lines: list.concerns.map(({ learnerId, learner, concern, raisedBy }) => ({
        learnerId,
        learner,
        by: raisedBy,
        text: concern,
      })),
    },
    ...(list.answers.length === 0
      ? []
      : [
          {
            heading: words.answers,
            lines: list.answers.map(({ learnerId, learner, tutor, answer }) => ({
              learnerId,
              learner,
              by: tutor,
              text: answer,
            })),
          },
        ]),
    { heading: words.overdue, lines: list.overdue.map(due) },
    { heading: words.thisWeek, lines: list.thisWeek.map(due) },
    {
      heading: words.redWithoutAction,
      lines: list.redWithoutAction.map(({ learnerId, learner, reasons }) => ({
        learnerId,
        learner,
        text: reasons.join("; "),
      })),
    },
    ...(since === ""
      ? []
      : [
          {
            heading: words.changedTier(dayText(since)),
            lines: learners.map(({ learnerId, learner, course, was, now }) => ({
              learnerId,
              learner,
              text: [course, words.fromTo(was ?? words.none, now ?? words.none)].filter(Boolean).join(" · "),
            })),
          },
        ]),
  ];
}

function Lines({ heading, lines, model }: { heading: string; lines: readonly Line[]; model: SupportModel }) {
  return (
    <section>
      <h2>{words.count(heading, lines.length)}</h2>
      {lines.length === 0 && <p class="quiet">{words.nobody}</p>}
      <ul class="found">
        {lines.map(({ learnerId, learner, by, text }, index) => (
          <li key={index}>
            <button type="button" onClick={() => void model.leave("card", learnerId)}>
              <span class="name">
                <strong>
                  <bdi>{learner || learnerId}</bdi>
                </strong>
                <span class="quiet">{by ? <Named text={`${by}: ${text}`} names={[by]} /> : text}</span>
              </span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
