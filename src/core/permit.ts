import type { Ctx, Role, Viewer } from "./ctx.ts";
import { Forbidden } from "./errors.ts";

/** Whether a viewer in a role may do the deed to this subject. */
export type Rule<S> = (viewer: Viewer, subject: S) => boolean;

/** One sentence of who may do what. A role that is not listed may not. */
export type Permission<S = void> = {
  name: string;
  sentence: string;
  roles: Partial<Record<Role, Rule<S>>>;
};

/** For a role that may do the deed to any subject it can see. */
export const always = (): boolean => true;

/**
 * States a permission: its name, what it is in plain words, and the roles that hold it.
 * `const closeItem = permission<ItemRef>("item.close", "close an action", { coordinator: always })`
 */
export function permission<S = void>(
  name: string,
  sentence: string,
  roles: Partial<Record<Role, Rule<S>>>,
): Permission<S> {
  return { name, sentence, roles };
}

/** The roles that read a partnership's ordinary pages. */
export const everyRole = { administrator: always, coordinator: always, lead: always, member: always, viewer: always };

/** Whether the viewer may; pages ask this, so that buttons agree with verbs. Concord itself may do everything. */
export function may<S>(viewer: Viewer, wanted: Permission<S>, ...[subject]: S extends void ? [] : [S]): boolean {
  if (viewer.role === "system") return true;
  if (viewer.role === "visitor") return false;
  return wanted.roles[viewer.role]?.(viewer, subject as S) ?? false;
}

/** Opens every verb. Throws Forbidden when the viewer may not. */
export function permit<S>(ctx: Ctx, wanted: Permission<S>, ...subject: S extends void ? [] : [S]): void {
  if (!may(ctx.viewer, wanted, ...subject)) throw new Forbidden(wanted.sentence);
}

/** Whether the viewer's role holds the permission for at least some subject: what a route asks before its handler runs. */
// biome-ignore lint/suspicious/noExplicitAny: the subject is not known yet at this point.
export function holds(viewer: Viewer, wanted: Permission<any>): boolean {
  return viewer.role === "system" || (viewer.role !== "visitor" && wanted.roles[viewer.role] !== undefined);
}
