import { forgetTries, limit, type Rate } from "../rate.ts";
import type { Ask } from "../web/app-env.ts";
import { clientAddress } from "../web/client-address.ts";
import { pseudonym } from "./seal.ts";

/** What is counted. An office shares one address, so an address is allowed more than an account. */
export const rates = {
  password: { tries: 10, seconds: 15 * 60 },
  passwordFromAddress: { tries: 50, seconds: 15 * 60 },
  letter: { tries: 5, seconds: 60 * 60 },
  letterFromAddress: { tries: 30, seconds: 60 * 60 },
  code: { tries: 10, seconds: 15 * 60 },
  codeFromAddress: { tries: 50, seconds: 15 * 60 },
  codeOnce: { tries: 1, seconds: 120 },
  link: { tries: 30, seconds: 15 * 60 },
  passkey: { tries: 60, seconds: 15 * 60 },
  setUp: { tries: 20, seconds: 15 * 60 },
} satisfies Record<string, Rate>;

const keyFor = (c: Ask, kind: keyof typeof rates, who: string) =>
  `${kind}:${pseudonym(c.var.config.secret, "tries", who)}`;

/** Counts a try of one kind under an e-mail address or account. Throws TooMany. */
export async function countTry(c: Ask, kind: keyof typeof rates, who: string): Promise<void> {
  await limit(c.var.database.accounts, keyFor(c, kind, who), rates[kind]);
}

/** Counts a try of one kind under the network address the request comes from. Throws TooMany. */
export async function countTryFromHere(c: Ask, kind: keyof typeof rates): Promise<void> {
  await countTry(c, kind, clientAddress(c));
}

/** The try was right: what was counted under this e-mail address or account no longer matters. */
export async function forgetTriesOf(c: Ask, kind: keyof typeof rates, who: string): Promise<void> {
  await forgetTries(c.var.database.accounts, keyFor(c, kind, who));
}
