import type { Permission } from "../permit.ts";
import type { Ask } from "./app-env.ts";

/** Who may come to a route: anyone, anyone signed in, or the roles that hold a permission in the partnership. */
// biome-ignore lint/suspicious/noExplicitAny: a route asks by role; the verb asks again with the subject.
export type Access = "anyone" | "signed-in" | Permission<any>;

/** What answers a request. */
export type Handler = (c: Ask) => Response | Promise<Response>;

/** An address, who may come to it, and what answers. */
export type Route = { method: "GET" | "POST"; path: string; access: Access; handler: Handler };

/** A list of routes that reads top to bottom: `routes.get("/:partnership/plans", readPlans, async (c) => …)`. */
export class Routes {
  readonly list: Route[] = [];
  get(path: string, access: Access, handler: Handler): this {
    this.list.push({ method: "GET", path, access, handler });
    return this;
  }
  post(path: string, access: Access, handler: Handler): this {
    this.list.push({ method: "POST", path, access, handler });
    return this;
  }
}
