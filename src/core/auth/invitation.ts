import type { Ask } from "../web/app-env.ts";
import { askAuth } from "./ask.ts";
import { tokenMadeBy } from "./tokens.ts";

/** How long the link of an invitation works, in days. A link that somebody asked for works for minutes only. */
export const INVITATION_DAYS = 7;

/**
 * Makes the token of a link by which whoever reads this mailbox signs in once, within a week: for an account that was made
 * for somebody else, who may not read the letter today. The account must exist.
 */
export async function makeInvitationToken(c: Ask, email: string): Promise<string> {
  const made = await tokenMadeBy(() =>
    askAuth(c, (api, headers) => api.signInMagicLink({ body: { email }, headers, asResponse: true })),
  );
  if (!made) throw new Error("No link was made for the invitation");
  await c.var.database.accounts.query(
    `update accounts.verification set expires_at = now() + make_interval(days => $2)
     where id = (select id from accounts.verification where value = $1 order by created_at desc limit 1)`,
    [JSON.stringify({ email }), INVITATION_DAYS],
  );
  return made.token;
}
