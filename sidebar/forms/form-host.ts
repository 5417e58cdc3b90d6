import type { Button } from "./form";
import type { FormModel } from "./form-model";

/** What a form needs of the page that it stands in. */
export interface FormHost {
  readonly forms: FormModel;
  readonly press: (button: Button) => Promise<void>;
  readonly back: () => void;
  /** What is sensible next, once something is saved; undefined when nothing waits. */
  readonly next?: () => { readonly label: string; readonly press: () => void } | undefined;
}
