import { askAuth, countTry, forgetTriesOf, weaknessOf } from "../../core/auth/index.ts";
import { actAs } from "../../core/ctx.ts";
import { Invalid, NotFound } from "../../core/errors.ts";
import type { Ask, SignedIn } from "../../core/web/app-env.ts";
import { findOwner, hasPassword, listBelongings } from "./account.queries.ts";
import { tellOfChange } from "./letter.ts";
import { passwordWords } from "./password.words.ts";

const me = (c: Ask) => c.var.signedIn as SignedIn;

/** Throws Invalid on `new_password` when it is weak: too short, common, or made of what others know of its owner. */
async function refuseWeak(c: Ask, password: string, owner: { userId: string; name: string; email: string }) {
  const { db, now, lang } = c.var;
  await actAs(db, null, { ...nobody, userId: owner.userId }, now);
  const belongings = await listBelongings(db, owner.userId);
  await actAs(db, null, { ...nobody, userId: c.var.signedIn?.userId ?? "" }, now);
  const places = belongings.flatMap((one) => [one.name_en, one.name_cy ?? "", one.slug]);
  const weakness = weaknessOf(password, ["concord", owner.name, owner.email, ...places]);
  if (weakness) throw new Invalid({ new_password: passwordWords(lang)[weakness] });
}

const nobody = { personId: null, name: "", role: "viewer" } as const;

/** The account a reset link is for, as long as the link can be used; looking does not use it up. */
export async function findResetOwner(c: Ask, token: string): Promise<string | null> {
  const { internalAdapter } = await (await c.var.auth()).context;
  const found = token ? await internalAdapter.findVerificationValue(`reset-password:${token}`) : null;
  return found && new Date(found.expiresAt) > new Date() ? found.value : null;
}

/** Sets the password of whoever asked for the link and ends all their sessions. Throws NotFound when the link is used up. */
export async function resetPassword(c: Ask, token: string, newPassword: string): Promise<void> {
  const userId = await findResetOwner(c, token);
  const owner = userId ? await findOwner(c.var.database, userId) : null;
  if (!userId || !owner) throw new NotFound("reset link");
  await refuseWeak(c, newPassword, { userId, ...owner });
  const answer = await askAuth(c, (api, headers) =>
    api.resetPassword({ body: { token, newPassword }, headers, asResponse: true }),
  );
  if (!answer.ok) throw new NotFound("reset link");
  await markAddressAsTheirs(c, userId);
  await forgetTriesOf(c, "password", owner.email);
  await tellOfChange(c, userId, (t) => t.passwordChanged);
}

/** Whoever could open a link in a letter has that address. (Otherwise better-auth would drop the password at the next link.) */
async function markAddressAsTheirs(c: Ask, userId: string): Promise<void> {
  await c.var.database.accounts.query('update accounts."user" set email_verified = true where id = $1', [userId]);
}

/** Changes one's own password and ends one's other sessions. Throws Invalid, or TooMany. */
export async function changePassword(c: Ask, currentPassword: string, newPassword: string): Promise<void> {
  await refuseWeak(c, newPassword, me(c));
  await countTry(c, "password", me(c).email);
  const body = { currentPassword, newPassword, revokeOtherSessions: true };
  const answer = await askAuth(c, (api, headers) => api.changePassword({ body, headers, asResponse: true }));
  if (!answer.ok) throw new Invalid({ current_password: passwordWords(c.var.lang).currentWrong });
  await forgetTriesOf(c, "password", me(c).email);
  await tellOfChange(c, me(c).userId, (t) => t.passwordChanged);
}

/** Sets one's first password. Throws Invalid when it is weak, or when there is one already. */
export async function setFirstPassword(c: Ask, newPassword: string): Promise<void> {
  await refuseWeak(c, newPassword, me(c));
  if (await hasPassword(c.var.database, me(c).userId)) throw new NotFound("first password");
  const answer = await askAuth(c, (api, headers) =>
    api.setPassword({ body: { newPassword }, headers, asResponse: true }),
  );
  if (!answer.ok) throw new NotFound("first password");
  await tellOfChange(c, me(c).userId, (t) => t.passwordChanged);
}
