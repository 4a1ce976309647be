import {
  type Answer,
  askAuth,
  countTry,
  countTryFromHere,
  findAccount,
  forgetTriesOf,
  tokenMadeBy,
} from "../../core/auth/index.ts";
import type { Ask } from "../../core/web/app-env.ts";
import { postLink, resetLetter, signInLetter } from "./letter.ts";
import type { Onward } from "./onward.tsx";
import { accountUrls, withQuery } from "./urls.ts";

/** How a try to sign in ended: with a session, with the code still to come, or not at all. */
export type Outcome =
  | { kind: "in"; token: string; userId: string }
  | { kind: "code" }
  | { kind: "wrong"; answer: Answer };

const outcomeOf = (answer: Answer): Outcome => {
  if (!answer.ok) return { kind: "wrong", answer };
  if (answer.data.twoFactorRedirect) return { kind: "code" };
  const { token, user } = answer.data as { token: string; user: { id: string } };
  return { kind: "in", token, userId: user.id };
};

/** Tries an e-mail address and a password. Throws TooMany. The same time and answer whether or not there is an account. */
export async function signInByPassword(
  c: Ask,
  { email, password }: { email: string; password: string },
): Promise<Outcome> {
  await countTryFromHere(c, "passwordFromAddress");
  await countTry(c, "password", email);
  const answer = await askAuth(c, (api, headers) =>
    api.signInEmail({ body: { email, password }, headers, asResponse: true }),
  );
  if (answer.ok) await forgetTriesOf(c, "password", email);
  return outcomeOf(answer);
}

/** Uses a link from an e-mail up. Throws TooMany. */
export async function signInByLink(c: Ask, token: string): Promise<Outcome> {
  await countTryFromHere(c, "link");
  return outcomeOf(
    await askAuth(c, (api, headers) => api.magicLinkVerify({ query: { token }, headers, asResponse: true })),
  );
}

/** Sends a link to sign in, where there is such an account. Throws TooMany. */
export async function sendSignInLink(c: Ask, email: string, onward: Onward): Promise<void> {
  await countTryFromHere(c, "letterFromAddress");
  await countTry(c, "letter", email);
  const made = await tokenMadeBy(() =>
    askAuth(c, (api, headers) => api.signInMagicLink({ body: { email }, headers, asResponse: true })),
  );
  const query = { token: made?.token ?? "", return_to: onward.return_to };
  await postLink(
    c,
    signInLetter,
    await findAccount(c.var.database, email),
    withQuery(accountUrls.linkOpen(c.var.lang), query),
  );
}

/** Sends a link to choose a new password, where there is such an account. Throws TooMany. */
export async function sendResetLink(c: Ask, email: string): Promise<void> {
  await countTryFromHere(c, "letterFromAddress");
  await countTry(c, "letter", email);
  const made = await tokenMadeBy(() =>
    askAuth(c, (api, headers) => api.requestPasswordReset({ body: { email }, headers, asResponse: true })),
  );
  const path = withQuery(accountUrls.passwordNew(c.var.lang), { token: made?.token ?? "" });
  await postLink(c, resetLetter, await findAccount(c.var.database, email), path);
}
