import { createHost, type Host } from "../../preview/host/create-host";
import { createLocks } from "../../preview/host/services/lock-service";
import { actionToSave } from "../sheets/records/action-to-save";
import { openDesk } from "../sheets/records/desk";
import { type Addon, builtFile } from "../support/addon";
import { loadInNode } from "../support/load-in-node";
import { randomFrom } from "../support/random";

export interface LoadResult {
  readonly tutors: number;
  readonly records: number;
  /** Executions, with those that were refused because somebody else held the lock. */
  readonly executions: number;
  readonly refused: number;
  /** Executions that began while another one was between two of its service calls. */
  readonly overlapping: number;
  /** How often a person sorted the tab that a save had before it. */
  readonly sorts: number;
}

const idOf = (tutor: number, record: number) =>
  `ACT-${tutor.toString(16).padStart(4, "0")}${record.toString(16).padStart(20, "0")}`;

/**
 * Tutors who all save at once, each in an account and a host of their own over one workbook. Whenever one execution makes a service call,
 * another tutor's may run before it: executions nest as deep as there are tutors. A save that is refused is tried again, as the panel does.
 *
 * @param callsPerSort a person sorts the tab at hand between two service calls, once in so many; 0 for nobody
 */
export async function saveAtOnce(
  tutors: number,
  each: number,
  callsPerSort = 0,
): Promise<{ addon: Addon; result: LoadResult }> {
  const addon = await openDesk();
  const draw = randomFrom(20_260_901).next;
  const locks = createLocks();
  const clock = { now: () => Date.now(), sleep: () => undefined };
  const source = builtFile("Code.js");
  const waiting = Array.from({ length: tutors }, (_, tutor) => Array.from({ length: each }, (__, n) => idOf(tutor, n)));
  const busy = new Set<number>();
  let [executions, refused, overlapping] = [0, 0, 0];

  const hosts: Host[] = waiting.map((_, tutor) => {
    const user = `tutor${tutor}@college.example`;
    const host = createHost(addon.workbook, { source, load: loadInNode, user, clock, locks });
    host.faults.beforeCall = () => {
      if (draw() < 0.1) saveOf(Math.floor(draw() * tutors));
    };
    if (callsPerSort > 0)
      host.busy.whenever(() => (draw() * callsPerSort < 1 ? { deed: "sorts", draw: () => 0 } : undefined));
    return host;
  });

  function saveOf(tutor: number): void {
    const id = waiting[tutor]?.[0];
    const host = hosts[tutor];
    if (id === undefined || !host || busy.has(tutor)) return;
    if (busy.size > 0) overlapping += 1;
    busy.add(tutor);
    executions += 1;
    const input = {
      actions: [actionToSave({ id, learnerId: `${tutor}`, contact: "Not contacted", contactOutcome: "" })],
    };
    const answer = JSON.parse(host.runWithin("call", ["saveActions", JSON.stringify(input)]) as string) as {
      ok: boolean;
    };
    if (answer.ok) waiting[tutor]?.shift();
    else refused += 1;
    busy.delete(tutor);
  }

  for (let next = 0; waiting.some((ids) => ids.length > 0); next = (next + 1) % tutors) saveOf(next);
  await addon.workbook.settled();
  const sorts = hosts.reduce((sum, { busy: person }) => sum + person.done.length, 0);
  return { addon, result: { tutors, records: tutors * each, executions, refused, overlapping, sorts } };
}
