import { setCookie } from "hono/cookie";
import { openSession } from "../../core/auth/index.ts";
import { NotFound } from "../../core/errors.ts";
import type { Ask } from "../../core/web/app-env.ts";
import { Routes } from "../../core/web/routes.ts";
import { cookieNames, isOverTls } from "../../core/web/session.ts";
import { listDemonstrationPeople } from "./demonstration.queries.ts";
import { arrive, onwardIn } from "./onward.tsx";
import { accountUrls } from "./urls.ts";

/** Signs in as the demonstration's person of a role. In production there is no such thing. */
async function answer(c: Ask): Promise<Response> {
  const { config, database } = c.var;
  if (!config.isDemonstration) throw new NotFound("no demonstration here");
  const role = (await c.req.formData()).get("role");
  const person = (await listDemonstrationPeople(c.var)).find((one) => one.role === role);
  if (!person) throw new NotFound("nobody of that role");
  const token = await openSession(database, person.userId);
  const secure = isOverTls(config);
  setCookie(c, cookieNames(config).session, token, { path: "/", httpOnly: true, sameSite: "Lax", secure });
  return arrive(c, token, await onwardIn(c));
}

/** The address of one-press sign-in, in a demonstration only. */
export const demonstrationRoutes = new Routes()
  .get("/demonstration/sign-in", "anyone", (c) => c.redirect(accountUrls.signIn(c.var.lang), 303))
  .post("/demonstration/sign-in", "anyone", answer);
