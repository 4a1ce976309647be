import { createMiddleware } from "hono/factory";
import { Forbidden, NotFound } from "../errors.ts";
import { holds } from "../permit.ts";
import type { AppEnv } from "./app-env.ts";
import type { Access } from "./routes.ts";

/** Someone who must sign in first. app.tsx answers with the sign-in page, keeping where they were going and what they typed. */
export class SignInFirst extends Error {
  override name = "SignInFirst";
}

/** What stands before every handler: the access its route states. Strangers to a partnership are told it is not there. */
export const guard = (access: Access) =>
  createMiddleware<AppEnv>(async (c, next) => {
    if (access !== "anyone") {
      if (!c.var.signedIn) throw new SignInFirst();
      if (access !== "signed-in") {
        if (!c.var.ctx) throw new NotFound("No such partnership for this person");
        if (!holds(c.var.ctx.viewer, access)) throw new Forbidden(access.sentence);
      }
    }
    await next();
  });
