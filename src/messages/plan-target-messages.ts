/** How a target of a plan is told in a line. */
export const planTargetMessages = {
  target: (what: string, from: string, to: string, day: string) =>
    `${what}: ${from ? `${from} to ` : ""}${to}, by ${day}`,
};
