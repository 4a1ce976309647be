import { formatNumber } from "../i18n/index.ts";
import { type Field, type FieldOptions, lastText, type Option } from "./field.ts";
import { formWords } from "./words.ts";

type TextOptions = FieldOptions & { max?: number; inputmode?: Field<string>["inputmode"]; spellcheck?: boolean };

function textual(kind: Field<string>["kind"], { max = 200, required, ...options }: TextOptions): Field<string> {
  return {
    kind,
    isOptional: !required,
    ...options,
    read(sent, lang) {
      const value = lastText(sent);
      if (!value && required) return { error: required };
      if (value.length > max) return { error: formWords(lang).tooLong(options.label, formatNumber(lang, max)) };
      return { value };
    },
    typed: lastText,
    show: (value) => value ?? "",
  };
}

/** One line of text. `max` counts characters, 200 unless told. */
export const text = (options: TextOptions): Field<string> => textual("text", options);

/** Several lines of text, 20,000 characters unless told. */
export const longText = ({ rows = 5, max = 20_000, ...options }: TextOptions & { rows?: number }): Field<string> => ({
  ...textual("textarea", { ...options, max }),
  rows,
});

/** A password as typed: never trimmed, never shown again, no upper limit but one against flooding. */
export function password(options: FieldOptions): Field<string> {
  return {
    ...textual("password", options),
    read(sent, lang) {
      const value = sent.texts.at(-1) ?? "";
      if (!value && options.required) return { error: options.required };
      return value.length > 4096
        ? { error: formWords(lang).tooLong(options.label, formatNumber(lang, 4096)) }
        : { value };
    },
    typed: () => "",
    show: () => "",
  };
}

/** An e-mail address, in lower case. */
export function email(options: FieldOptions): Field<string> {
  const base = textual("email", { ...options, max: 254, inputmode: "email", spellcheck: false });
  return {
    ...base,
    read(sent, lang) {
      const outcome = base.read(sent, lang);
      if (outcome.error !== undefined || !outcome.value) return outcome;
      const isAddress = /^[^\s@<>"(),;:]+@[^\s@<>"(),;:]+\.[^\s@.<>"(),;:]+$/.test(outcome.value);
      return isAddress ? { value: outcome.value.toLowerCase() } : { error: formWords(lang).notAnEmail };
    },
  };
}

/** A web address that starts with http:// or https://. */
export function webAddress(options: FieldOptions): Field<string> {
  const base = textual("text", { ...options, max: 2000, inputmode: "url", spellcheck: false });
  return {
    ...base,
    read(sent, lang) {
      const outcome = base.read(sent, lang);
      if (outcome.error !== undefined || !outcome.value) return outcome;
      const isAddress = /^https?:\/\/[^\s]+$/.test(outcome.value) && URL.canParse(outcome.value);
      return isAddress ? outcome : { error: formWords(lang).notAnAddress(options.label) };
    },
  };
}

type ChoiceOptions<V extends string> = FieldOptions & {
  options: readonly { value: V; label: string; hint?: string }[];
  as?: "select" | "radios";
};

/** One of several. Without `required` nothing may be chosen, which reads as null. */
export function choice<V extends string>(options: ChoiceOptions<V> & { required: string }): Field<V>;
export function choice<V extends string>(options: ChoiceOptions<V>): Field<V | null>;
export function choice<V extends string>({
  as = "select",
  options,
  required,
  ...rest
}: ChoiceOptions<V>): Field<V | null> {
  return {
    kind: as,
    isOptional: !required,
    ...rest,
    options: options as readonly Option[] as Option[],
    read(sent, lang) {
      const value = lastText(sent);
      if (!value) return required ? { error: required } : { value: null };
      const chosen = options.find((option) => option.value === value);
      return chosen ? { value: chosen.value } : { error: required ?? formWords(lang).chooseOne(rest.label) };
    },
    typed: lastText,
    show: (value) => value ?? "",
  };
}

type ReferenceOptions = FieldOptions & {
  options: readonly { value: number; label: string }[];
  as?: "select" | "radios";
};

/** One record out of a list, by its id. Without `required` none may be chosen, which reads as null. */
export function reference(options: ReferenceOptions & { required: string }): Field<number>;
export function reference(options: ReferenceOptions): Field<number | null>;
// biome-ignore lint/suspicious/noExplicitAny: the overloads above say what it is.
export function reference(options: ReferenceOptions): Field<any> {
  const base: Field<string | null> = choice({
    ...options,
    options: options.options.map(({ value, label }) => ({ value: String(value), label })),
  });
  return {
    ...base,
    read(sent, lang) {
      const outcome = base.read(sent, lang);
      if (outcome.error !== undefined) return { error: outcome.error };
      return { value: outcome.value === null ? null : Number(outcome.value) };
    },
    show: (value) => (value === null || value === undefined ? "" : String(value)),
  };
}

/** Several of several. What is not an option is refused. */
export function choices<V extends string>({ options, required, ...rest }: Omit<ChoiceOptions<V>, "as">): Field<V[]> {
  return {
    kind: "checkboxes",
    isOptional: !required,
    ...rest,
    options: options as readonly Option[] as Option[],
    read(sent, lang) {
      const known = new Set<string>(options.map((option) => option.value));
      const value = sent.texts.filter(Boolean);
      if (value.some((one) => !known.has(one))) return { error: formWords(lang).chooseOne(rest.label) };
      return value.length === 0 && required ? { error: required } : { value: value as V[] };
    },
    typed: (sent) => sent.texts.map((one) => one.slice(0, 200)),
    show: (value) => value ?? [],
  };
}

/** One box to tick. */
export function tick({ label, hint }: { label: string; hint?: string }): Field<boolean> {
  return {
    kind: "checkboxes",
    isOptional: true,
    label: "",
    options: [{ value: "yes", label, ...(hint ? { hint } : {}) }],
    read: (sent) => ({ value: sent.texts.includes("yes") }),
    typed: (sent) => (sent.texts.includes("yes") ? ["yes"] : []),
    show: (value) => (value ? ["yes"] : []),
  };
}

type NumberOptions = FieldOptions & { least: number; most: number };

/** A whole number between `least` and `most`; nothing typed reads as null unless required. */
export function wholeNumber(options: NumberOptions & { required: string }): Field<number>;
export function wholeNumber(options: NumberOptions): Field<number | null>;
// biome-ignore lint/suspicious/noExplicitAny: the overloads above say what it is.
export function wholeNumber(options: NumberOptions): Field<any> {
  const { least, most, required, ...rest } = options;
  return {
    kind: "text",
    inputmode: "numeric",
    width: 5,
    isOptional: !required,
    ...rest,
    read(sent, lang) {
      const typed = lastText(sent).replaceAll(",", "");
      if (!typed) return required ? { error: required } : { value: null };
      if (!/^-?\d{1,12}$/.test(typed)) return { error: formWords(lang).notANumber(rest.label) };
      const value = Number(typed);
      const isInRange = value >= least && value <= most;
      return isInRange
        ? { value }
        : { error: formWords(lang).numberRange(rest.label, formatNumber(lang, least), formatNumber(lang, most)) };
    },
    typed: lastText,
    show: (value) => (value === null || value === undefined ? "" : String(value)),
  };
}

/** A value the page carries for itself, such as the address to go back to. Never trusted. */
export function hidden({ max = 2000 }: { max?: number } = {}): Field<string> {
  return textual("hidden", { label: "", max });
}
