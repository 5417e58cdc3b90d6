/** As a `ref`: gives the focus to an element when it first appears. */
export const focus = (element: HTMLElement | null) => element?.focus();
