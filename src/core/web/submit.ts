import { sql } from "kysely";
import { Conflict, Invalid } from "../errors.ts";
import type { Field } from "../forms/field.ts";
import type { Form, FormValue, FormView } from "../forms/form.ts";
import { submissionOf } from "../forms/submission.ts";
import { Refusal } from "../refusal.ts";
import type { Ask } from "./app-env.ts";
import { setFlash } from "./flash.ts";

// biome-ignore lint/suspicious/noExplicitAny: a form holds fields of every type.
type Fields = Record<string, Field<any>>;

type Page<F extends Fields> = (form: FormView<Extract<keyof F, string>>) => Response | Promise<Response>;

/**
 * The five beats of a form: read it, call one verb, set a message, go on. `page` draws the same page again when the form
 * cannot be read (422), a verb refuses it (Invalid, 422) or a colleague was quicker (Conflict, 409): nothing typed is
 * lost, and whatever the verb had begun is undone. `next` gives the address to go to and the sentence to show there.
 */
export async function submit<F extends Fields, R>(
  c: Ask,
  form: Form<F>,
  steps: {
    page: Page<F>;
    verb: (value: FormValue<F>, version: number) => Promise<R>;
    next: (result: R) => { to: string; message?: string };
  },
): Promise<Response> {
  const submission = submissionOf(await c.req.formData());
  const reading = form.read(submission);
  if (!reading.ok) return withStatus(await steps.page(reading.view), 422);
  const { db } = c.var;
  await sql`savepoint deed`.execute(db);
  let result: R;
  try {
    result = await steps.verb(reading.value, reading.version);
  } catch (error) {
    if (!(error instanceof Invalid || error instanceof Conflict)) throw error;
    await sql`rollback to savepoint deed`.execute(db);
    const inWords = error instanceof Refusal ? error.in(c.var.lang) : error;
    return withStatus(await steps.page(form.refused(submission, inWords)), error instanceof Conflict ? 409 : 422);
  }
  const { to, message } = steps.next(result);
  if (message) setFlash(c, message);
  return c.redirect(to, 303);
}

function withStatus(page: Response, status: number): Response {
  return new Response(page.body, { status, headers: page.headers });
}
