const isPercentage = (heading: string) => heading.trim().endsWith("%");

/** A signal as people read it. A percentage up to 1 is a share, as the functions read it: 0.86 is 86%. */
export function signalText(heading: string, value: number | string): string {
  if (typeof value !== "number") return value;
  const share = isPercentage(heading) && value > 0 && value <= 1;
  return String(Math.round((share ? value * 100 : value) * 10) / 10);
}
