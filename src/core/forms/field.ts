import type { Lang } from "../i18n/words.ts";

/** How a field is drawn. */
export type FieldKind =
  | "text"
  | "email"
  | "password"
  | "textarea"
  | "select"
  | "radios"
  | "checkboxes"
  | "date"
  | "file"
  | "hidden";

/** One thing to choose. */
export type Option = { value: string; label: string; hint?: string };

/** A field as a page shows it: what was typed so far, what is wrong with it, and a colleague's text after a clash. */
export type FieldView = {
  name: string;
  id: string;
  kind: FieldKind;
  label: string;
  hint?: string | undefined;
  value: string | string[];
  error?: string | undefined;
  theirs?: string | undefined;
  options?: Option[] | undefined;
  autocomplete?: string | undefined;
  inputmode?: "text" | "numeric" | "email" | "url" | "tel" | undefined;
  width?: number | undefined;
  rows?: number | undefined;
  isOptional: boolean;
  spellcheck?: boolean | undefined;
};

/** What was sent for a field: its texts in order, and its files. */
export type Sent = { texts: string[]; files: File[]; parts: Record<string, string> };

/** The value of a field, or the sentence that says why there is none. */
export type Outcome<T> = { value: T; error?: undefined } | { error: string };

/** A field of a form: how it looks, how what was typed becomes a value, and how a value is shown again. */
export type Field<T> = {
  kind: FieldKind;
  label: string;
  hint?: string | undefined;
  options?: Option[] | undefined;
  autocomplete?: string | undefined;
  inputmode?: FieldView["inputmode"];
  width?: FieldView["width"];
  rows?: number | undefined;
  isOptional: boolean;
  spellcheck?: boolean | undefined;
  read: (sent: Sent, lang: Lang) => Outcome<T>;
  typed: (sent: Sent) => string | string[];
  show: (value: T | null | undefined) => string | string[];
};

/** What most fields share when they are declared. `required` is the sentence shown when the field is empty. */
export type FieldOptions = {
  label: string;
  hint?: string | undefined;
  required?: string | undefined;
  autocomplete?: string | undefined;
  width?: FieldView["width"];
};

// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are exactly what is taken out.
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g;

/** The text as it may be kept: line ends made one kind, characters no database or paper can hold taken out. */
export function clean(text: string): string {
  return text.toWellFormed().replace(/\r\n?/g, "\n").replace(CONTROL, "");
}

/** The last text sent for a field, cleaned and trimmed. */
export function lastText(sent: Sent): string {
  return clean(sent.texts.at(-1) ?? "").trim();
}
