import type { ServiceFault } from "../../preview/host/faults";

/**
 * What Google's services throw although a second try may succeed, as users and production add-ons report it (among them
 * github.com/RomainVialard/ErrorHandler), and the time limit of developers.google.com/apps-script/guides/services/quotas.
 */
const errors: readonly Omit<ServiceFault, "when">[] = [
  { message: "Service Spreadsheets timed out while accessing document with id local-preview." },
  { message: "Exceeded maximum execution time", ends: true },
  { message: "Service Spreadsheets failed while accessing document with id local-preview." },
  {
    message: "Service invoked too many times in a short time: spreadsheets. Try Utilities.sleep(1000) between calls.",
  },
  { message: "Rate Limit Exceeded" },
  { message: "We're sorry, a server error occurred. Please wait a bit and try again." },
  { message: "Service unavailable" },
  { message: "Service error: Spreadsheets" },
  { message: "Internal error" },
  { message: "Backend Error" },
  { message: "Empty response" },
];

/** The n-th call of an action, counted from 1, and how it fails. */
export interface FaultPoint extends ServiceFault {
  readonly call: number;
}

const moments = ["before", "after"] as const;

/** Every call with every error, before its effect and after it. */
export function everyPoint(calls: number): FaultPoint[] {
  return counted(calls).flatMap((call) => moments.flatMap((when) => errors.map((error) => ({ ...error, call, when }))));
}

/** Every call before its effect and after it, with one of the errors in turn. */
export function everyCall(calls: number): FaultPoint[] {
  return counted(calls).flatMap((call) =>
    moments.map((when, index) => ({ ...errors[(call + index * 3) % errors.length], call, when })),
  );
}

/** Every call once, before its effect or after it, with one of the errors in turn. */
export const everyCallOnce = (calls: number): FaultPoint[] =>
  everyCall(calls).filter(({ call }, index) => (call + index) % 2 === 0);

/** At most `most` of the points, spread over all of them. */
export function sampleOf(points: readonly FaultPoint[], most: number): FaultPoint[] {
  const step = Math.max(1, points.length / most);
  return counted(Math.min(most, points.length)).flatMap((_, index) => points[Math.floor((index + 0.5) * step)] ?? []);
}

const counted = (count: number) => Array.from({ length: count }, (_, index) => index + 1);

export const nameOf = ({ call, when, message }: FaultPoint, names: readonly string[]) =>
  `${when} call ${call} (${names[call - 1]}): ${message}`;
