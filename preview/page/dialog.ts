/** A box in front of everything. @returns the label of the chosen button; "" when it was closed with Esc */
export function showDialog(
  title: string,
  content: string | Node,
  buttons: readonly string[] = ["Close"],
): Promise<string> {
  const dialog = document.createElement("dialog");
  dialog.className = "dialog";
  const heading = document.createElement("h2");
  heading.textContent = title;
  const body = document.createElement(typeof content === "string" ? "p" : "div");
  body.append(content);
  const form = document.createElement("form");
  form.method = "dialog";
  form.append(
    ...buttons.map((label, index) => {
      const button = document.createElement("button");
      button.value = label;
      button.textContent = label;
      button.className = index === 0 ? "main" : "";
      return button;
    }),
  );
  dialog.append(heading, body, form);
  document.body.append(dialog);
  // The grid listens for the same keys.
  dialog.addEventListener("keydown", (event) => event.stopPropagation());
  dialog.showModal();
  return new Promise((done) => {
    dialog.addEventListener("close", () => {
      dialog.remove();
      done(dialog.returnValue);
    });
  });
}
