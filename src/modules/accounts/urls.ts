import type { Lang } from "../../core/i18n/index.ts";
import { inLanguage } from "../../core/web/address.ts";

const page = (path: string) => (lang: Lang) => inLanguage(lang, path);
const under = (path: string, rest: string) => (lang: Lang, id: string) => inLanguage(lang, `${path}/${id}${rest}`);

/** The addresses of signing in and of one's own account. They belong to no partnership and are stable for ever. */
export const accountUrls = {
  home: page("/"),
  signIn: page("/sign-in"),
  link: page("/sign-in/link"),
  linkSent: page("/sign-in/link/sent"),
  linkOpen: page("/sign-in/link/open"),
  code: page("/sign-in/code"),
  recoveryCode: page("/sign-in/recovery-code"),
  kept: page("/sign-in/kept"),
  passkeySignIn: page("/sign-in/passkey"),
  passkeyQuestion: page("/sign-in/passkey/question"),
  demonstration: page("/demonstration/sign-in"),
  signOut: page("/sign-out"),
  passwordForgotten: page("/password/forgotten"),
  passwordSent: page("/password/sent"),
  passwordNew: page("/password/new"),
  account: page("/account"),
  name: page("/account/name"),
  password: page("/account/password"),
  secondStep: page("/account/second-step"),
  secondStepConfirm: page("/account/second-step/confirmation"),
  secondStepRemoval: page("/account/second-step/removal"),
  recoveryCodes: page("/account/recovery-codes"),
  passkeys: page("/account/passkeys"),
  passkeysQuestion: page("/account/passkeys/question"),
  passkeyRemoval: under("/account/passkeys", "/removal"),
  sessionRemoval: under("/account/sessions", "/removal"),
  otherSessionsRemoval: page("/account/sessions/others/removal"),
  setUp: page("/set-up"),
  help: page("/help"),
} as const;

/** An address with values in its query, those that are empty left out. */
export function withQuery(address: string, query: Record<string, string>): string {
  const filled = Object.entries(query).filter(([, value]) => value !== "");
  return filled.length === 0 ? address : `${address}?${new URLSearchParams(filled)}`;
}
