import { Conflict, type Invalid } from "../errors.ts";
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
  | { ok: true; value: FormValue<F>; version: number; view: View<F> }
  | { ok: false; view: View<F> };

/** A declared form. */
export type Form<F extends Fields> = {
  blank: (value?: { [K in keyof F]?: FormValue<F>[K] | null }, version?: number) => View<F>;
  read: (submission: Submission) => Reading<F>;
  refused: (submission: Submission, error: Invalid | Conflict) => View<F>;
};

type Name<F extends Fields> = Extract<keyof F, string>;
type View<F extends Fields> = FormView<Name<F>>;

/**
 * Declares a form once: labels, hints, checks and messages, in the language of the request. The fields keep their order.
 * `read` reports every mistake at once and keeps what was typed.
 */
export function defineForm<F extends Fields>(lang: Lang, fields: F): Form<F> {
  return {
    blank: (value = {}, version) => draw(fields, (name, field) => ({ value: field.show(value[name]) }), version),
    read: (submission) => readForm(fields, lang, submission),
    refused: (submission, error) =>
      error instanceof Conflict ? drawClash(fields, lang, submission, error) : drawRefusal(fields, submission, error),
  };
}

type Shown = Pick<FieldView, "value" | "error" | "theirs">;

function draw<F extends Fields>(
  fields: F,
  showing: (name: Name<F>, field: Field<unknown>) => Shown,
  version?: number,
): View<F> {
  const names = Object.keys(fields) as Name<F>[];
  const views = Object.fromEntries(
    names.map((name) => {
      const { read: _read, typed: _typed, show: _show, ...look } = fields[name] as Field<unknown>;
      return [name, { ...look, name, id: name, ...showing(name, fields[name] as Field<unknown>) }];
    }),
  ) as unknown as Record<Name<F>, FieldView>;
  const errors = names.flatMap((name) => {
    const { error, id, kind } = views[name];
    return error === undefined ? [] : [{ href: `#${kind === "date" ? `${id}-day` : id}`, text: error }];
  });
  return { fields: views, errors, version };
}

function readForm<F extends Fields>(fields: F, lang: Lang, { sent, version }: Submission): Reading<F> {
  const outcomes = new Map(Object.entries(fields).map(([name, field]) => [name, field.read(sent(name), lang)]));
  const view = draw(
    fields,
    (name, field) => ({ value: field.typed(sent(name)), error: outcomes.get(name)?.error }),
    version,
  );
  if (view.errors.length > 0) return { ok: false, view };
  const value = Object.fromEntries(
    [...outcomes].map(([name, outcome]) => [name, "value" in outcome ? outcome.value : null]),
  );
  return { ok: true, value: value as FormValue<F>, version: version ?? 0, view };
}

function drawRefusal<F extends Fields>(fields: F, { sent, version }: Submission, error: Invalid): View<F> {
  const view = draw(fields, (name, field) => ({ value: field.typed(sent(name)), error: error.fields[name] }), version);
  const elsewhere = Object.entries(error.fields).filter(([name]) => !(name in fields));
  return { ...view, errors: [...view.errors, ...elsewhere.map(([, text]) => ({ href: "#main-content", text }))] };
}

const flat = (value: string | string[]) => [value].flat().join(" ").trim();

function drawClash<F extends Fields>(fields: F, lang: Lang, { sent }: Submission, error: Conflict): View<F> {
  const theirs = (name: string, field: Field<unknown>): string | undefined => {
    if (!(name in error.theirs)) return undefined;
    const outcome = field.read(sent(name), lang);
    const mine = flat("value" in outcome ? field.show(outcome.value) : field.typed(sent(name)));
    const shown = flat(field.show(error.theirs[name]));
    return shown === mine ? undefined : shown;
  };
  const view = draw(
    fields,
    (name, field) => ({ value: field.typed(sent(name)), theirs: theirs(name, field) }),
    error.version,
  );
  const notice = { href: "#clash", text: formWords(lang).stale };
  return { ...view, errors: [notice], clash: { by: error.by, at: formatDateTime(lang, error.at) } };
}
