declare const google: { readonly script: { readonly host: { close(): void } } };

/** Closes the dialog that the page stands in. */
export const closeDialog = () => google.script.host.close();

/** The frame keeps its keys from the page around it. */
export const closeOnEscape = () => addEventListener("keydown", ({ key }) => void (key === "Escape" && closeDialog()));
