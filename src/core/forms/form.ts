import type { Conflict, Invalid } from "../errors.ts";
import { formatDateTime, type Lang } from "../i18n/index.ts";
import type { Field, FieldView, Sent } from "./field.ts";
import { formWords } from "./words.ts";

// biome-ignore lint/suspicious/noExplicitAny: a form holds fields of every type; FormValue gives each its own back.
type Fields = Record<string, Field<any>>;

/** What a form's fields hold once read, under their names. */
export type FormValue<F extends Fields> = { [K in keyof F]: F[K] extends Field<infer T> ? T : never };

/** A form as a page shows it. `errors` go into the summary; `clash` says who changed the record in the meantime. */
export type FormView<K extends string = string> = {
  fields: Record<K, FieldView>;
  errors: { href: string; text: string }[];
  version?: number | undefined;
  clash?: { by: string; at: string } | undefined;
};

/** What was sent, by field name. Radios `choose.x` and hidden `theirs.x` settle an earlier clash. */
export type Submission = { sent: (name: string) => Sent; version: number | undefined };

/** What reading a submission gives: the value when all is well, and always the view to show again. */
export type Reading<F extends Fields> =
  | { ok: true; value: FormValue<F>; version: number; view: FormView<Extract<keyof F, string>> }
  | { ok: false; view: FormView<Extract<keyof F, string>> };

/** A declared form. */
export type Form<F extends Fields> = {
  blank: (value?: { [K in keyof F]?: FormValue<F>[K] | null }, version?: number) => FormView<Extract<keyof F, string>>;
  read: (submission: Submission) => Reading<F>;
  refused: (submission: Submission, error: Invalid | Conflict) => FormView<Extract<keyof F, string>>;
};

const isConflict = (error: Invalid | Conflict): error is Conflict => error.name === "Conflict";

/**
 * Declares a form once: labels, hints, checks and messages, in the language of the request. The fields keep their order.
 * `read` reports every mistake at once and keeps what was typed.
 */
export function defineForm<F extends Fields>(lang: Lang, fields: F): Form<F> {
  type Name = Extract<keyof F, string>;
  const names = Object.keys(fields) as Name[];
  const viewOf = (name: Name, value: string | string[], error?: string, theirs?: string): FieldView => {
    const { read: _read, typed: _typed, show: _show, ...look } = fields[name] as Field<unknown>;
    return { ...look, name, id: name, value, error, theirs };
  };
  const page = (view: (name: Name) => FieldView, version?: number): FormView<Name> => {
    const views = Object.fromEntries(names.map((name) => [name, view(name)])) as Record<Name, FieldView>;
    const errors = names.flatMap((name) => {
      const { error, id, kind } = views[name];
      return error === undefined ? [] : [{ href: `#${kind === "date" ? `${id}-day` : id}`, text: error }];
    });
    return { fields: views, errors, version };
  };
  const blank: Form<F>["blank"] = (value = {}, version) =>
    page((name) => viewOf(name, (fields[name] as Field<unknown>).show(value[name])), version);

  return {
    blank,
    read(submission) {
      const outcomes = new Map(
        names.map((name) => [name, (fields[name] as Field<unknown>).read(submission.sent(name), lang)]),
      );
      const view = page(
        (name) =>
          viewOf(name, (fields[name] as Field<unknown>).typed(submission.sent(name)), outcomes.get(name)?.error),
        submission.version,
      );
      if (view.errors.length > 0) return { ok: false, view };
      const value = Object.fromEntries(
        [...outcomes].map(([name, outcome]) => [name, "value" in outcome ? outcome.value : null]),
      );
      return { ok: true, value: value as FormValue<F>, version: submission.version ?? 0, view };
    },
    refused(submission, error) {
      const typed = (name: Name) => (fields[name] as Field<unknown>).typed(submission.sent(name));
      if (!isConflict(error)) {
        const view = page((name) => viewOf(name, typed(name), error.fields[name]), submission.version);
        const elsewhere = Object.entries(error.fields).filter(([name]) => !(name in fields));
        return { ...view, errors: [...view.errors, ...elsewhere.map(([, text]) => ({ href: "#main-content", text }))] };
      }
      const theirs = (name: Name) => {
        if (!(name in error.theirs)) return undefined;
        const shown = [(fields[name] as Field<unknown>).show(error.theirs[name])].flat().join(" ").trim();
        return shown === [typed(name)].flat().join(" ").trim() ? undefined : shown;
      };
      const view = page((name) => viewOf(name, typed(name), undefined, theirs(name)), error.version);
      const notice = { href: "#clash", text: formWords(lang).stale };
      return { ...view, errors: [notice], clash: { by: error.by, at: formatDateTime(lang, error.at) } };
    },
  };
}
