import { tourMessages as words } from "../../src/messages/tour-messages";
import { focus } from "../parts/focus";
import { Named } from "../parts/named";
import { Navigation } from "../parts/navigation";
import { StatusLine } from "../parts/status-line";
import type { Tour } from "./kept-tour";
import { stops, type TourModel } from "./tour-model";

/** The made-up learners on their way into the workbook, then the tour. */
export function TourPage({ model }: { model: TourModel }) {
  return (
    <>
      <Navigation
        views={["card", "my-list", "help"]}
        current={undefined}
        onShow={(next) => void model.leave(next)}
        leaving={model.leaving.state.get()}
      />
      <main>{model.view.get() === "try" ? <Bringing model={model} /> : <TourView model={model} />}</main>
    </>
  );
}

function Bringing({ model }: { model: TourModel }) {
  const { waiting, problem } = model.bringing.state.get();
  const done = model.done.get();
  return (
    <article>
      <h1 tabIndex={-1}>{words.bringing.title}</h1>
      <p>{words.bringing.about}</p>
      <ol class="steps" aria-live="polite">
        {done.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ol>
      <StatusLine waiting={waiting} problem={problem} />
      <button type="button" class="primary" aria-disabled={waiting !== "no"} onClick={() => void model.bring()}>
        {waiting !== "no"
          ? words.bringing.working(done.length + 1)
          : problem
            ? words.bringing.tryAgain
            : words.bringing.start}
      </button>
    </article>
  );
}

function TourView({ model }: { model: TourModel }) {
  const { role, stop } = model.tour.get();
  const place = stops[stop];
  if (!place)
    return (
      <article>
        <h1 tabIndex={-1} ref={focus}>
          {words.title}
        </h1>
        <p>{stop < 0 ? words.about : words.finished}</p>
        <Role role={role} onRole={model.become} />
        <button type="button" class="primary" onClick={() => void model.go(0)}>
          {stop < 0 ? words.begin : words.again}
        </button>
      </article>
    );
  const { data, waiting, problem } = model.placing.state.get();
  const isLast = stop === stops.length - 1;
  return (
    <article>
      <p class="quiet">{words.step(stop + 1, stops.length)}</p>
      <h1 key={place} tabIndex={-1} ref={focus}>
        {words.stops[place].title}
      </h1>
      <p>{words.stops[place][role]}</p>
      <p class="quiet" role="status">
        {data && <Named text={words.selected(data.where, data.shown)} names={[data.shown]} />}
      </p>
      <StatusLine waiting={waiting} problem={problem} />
      <button type="button" class="primary" onClick={() => void model.go(stop + 1)}>
        {isLast ? words.finish : words.next}
      </button>
      {(place === "log" || place === "print") && (
        <button type="button" class="add" onClick={() => void model.leave("card")}>
          {words.open[place]}
        </button>
      )}
      <div class="ways">
        {stop > 0 && (
          <button type="button" class="link" onClick={() => void model.go(stop - 1)}>
            {words.back}
          </button>
        )}
        <button type="button" class="link" onClick={() => void model.leave("card")}>
          {words.leave}
        </button>
      </div>
      <Role role={role} onRole={model.become} />
    </article>
  );
}

function Role({ role, onRole }: { role: Tour["role"]; onRole: (role: Tour["role"]) => void }) {
  return (
    <div class="role">
      <label for="role">{words.role}</label>
      <select id="role" value={role} onChange={({ currentTarget }) => onRole(currentTarget.value as Tour["role"])}>
        {Object.entries(words.roles).map(([value, label]) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </select>
    </div>
  );
}
