import { elementById } from "./element";

/** A short message over the grid, in place of the one before. `seconds` below 0 keeps it until it is clicked, as in Google Sheets. */
export function showToast(message: string, title = "", seconds = 5): void {
  const toast = document.createElement("div");
  toast.className = "toast";
  if (title) {
    const heading = document.createElement("strong");
    heading.textContent = title;
    toast.append(heading);
  }
  toast.append(message);
  toast.addEventListener("click", () => toast.remove());
  elementById("toasts").replaceChildren(toast);
  if (seconds >= 0) setTimeout(() => toast.remove(), seconds * 1000);
}
