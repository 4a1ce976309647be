import { NotFound } from "../../core/errors.ts";
import type { Ask } from "../../core/web/app-env.ts";
import { Routes } from "../../core/web/routes.ts";
import { listDemonstrationPeople } from "./demonstration.queries.ts";
import { arrive, onwardIn } from "./onward.tsx";
import { beginSession } from "./session-cookie.ts";
import { accountUrls } from "./urls.ts";

/** Signs in as the demonstration's person of a role. In production there is no such thing. */
async function answer(c: Ask): Promise<Response> {
  if (!c.var.config.isDemonstration) throw new NotFound("no demonstration here");
  const role = (await c.req.formData()).get("role");
  const person = (await listDemonstrationPeople(c.var)).find((one) => one.role === role);
  if (!person) throw new NotFound("nobody of that role");
  return arrive(c, await beginSession(c, person.userId), await onwardIn(c));
}

/** The address of one-press sign-in, in a demonstration only. */
export const demonstrationRoutes = new Routes()
  .get("/demonstration/sign-in", "anyone", (c) => c.redirect(accountUrls.signIn(c.var.lang), 303))
  .post("/demonstration/sign-in", "anyone", answer);
