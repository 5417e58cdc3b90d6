declare const google: { readonly script: { readonly host: { close(): void } } };

/** Closes the dialog that the page stands in. */
export const closeDialog = () => google.script.host.close();
