export {
  AccountExists,
  createAccount,
  endSession,
  endSessionsOf,
  findAccount,
  forgetExpired,
  type NewAccount,
  openSession,
} from "./accounts.ts";
export { type Answer, askAuth, type Question, settle } from "./ask.ts";
export { type Auth, createAuth } from "./auth.ts";
export type { BetterAuth } from "./better.ts";
export { type Kept, type KeptForm, keepWhatWasTyped, openKept } from "./kept-form.ts";
export { LEAST_PASSWORD, type Weakness, weaknessOf } from "./password.rule.ts";
export { createSetupLink, isSetupLinkGood, useUpSetupLink } from "./set-up-link.ts";
export { tokenMadeBy } from "./tokens.ts";
export { countTry, countTryFromHere, forgetTriesOf } from "./tries.ts";
