import { passkey } from "@better-auth/passkey";
import { createOTP } from "@better-auth/utils/otp";
import { betterAuth } from "better-auth";
import { APIError } from "better-auth/api";
import { symmetricDecrypt } from "better-auth/crypto";
import { magicLink } from "better-auth/plugins/magic-link";
import { twoFactor } from "better-auth/plugins/two-factor";
import { Kysely, PostgresDialect } from "kysely";
import type pg from "pg";
import type { Config } from "../config.ts";
import { log } from "../log.ts";
import { cookieNames, isOverTls, sessionMinutes } from "../web/session.ts";
import {
  accountFields,
  passkeySchema,
  sessionFields,
  twoFactorSchema,
  userFields,
  verificationFields,
} from "./fields.ts";
import { codeAfterLink } from "./link.plugin.ts";
import { hashPassword, verifyPassword } from "./password.hash.ts";
import { LEAST_PASSWORD } from "./password.rule.ts";
import { ADDRESS_HEADER, lifetimes } from "./settings.ts";
import { handOver } from "./tokens.ts";

const idleSessionEnd = () => new Date(Date.now() + sessionMinutes.idle * 60_000);

/**
 * better-auth, set up for this installation: only its functions are called, none of its addresses is served. Sessions
 * begin with the idle time and are lengthened by enter(); the cookie outlives them up to the absolute limit.
 */
function configure({ config, accounts }: { config: Config; accounts: pg.Pool }) {
  const { session, code, passkey: passkeyCookie } = cookieNames(config);
  return betterAuth({
    appName: "Concord",
    baseURL: config.baseUrl,
    secret: config.secret,
    telemetry: { enabled: false },
    rateLimit: { enabled: false },
    logger: { level: "error", log: (_level, message) => log.error("accounts", { problem: message }) },
    database: {
      db: new Kysely({ dialect: new PostgresDialect({ pool: accounts }) }),
      type: "postgres",
      schemaName: "accounts",
      transaction: true,
    },
    user: { fields: userFields },
    session: {
      fields: sessionFields,
      expiresIn: sessionMinutes.absolute * 60,
      disableSessionRefresh: true,
      freshAge: 0,
    },
    account: { fields: accountFields },
    verification: { fields: verificationFields, storeIdentifier: "hashed" },
    databaseHooks: {
      session: { create: { before: async (made) => ({ data: { ...made, expiresAt: idleSessionEnd() } }) } },
    },
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      minPasswordLength: LEAST_PASSWORD,
      maxPasswordLength: 4096,
      password: { hash: hashPassword, verify: verifyPassword },
      resetPasswordTokenExpiresIn: lifetimes.reset,
      revokeSessionsOnPasswordReset: true,
      sendResetPassword: async ({ user, token }) => handOver(user.email, token),
    },
    advanced: {
      cookiePrefix: "concord",
      useSecureCookies: false,
      defaultCookieAttributes: { secure: isOverTls(config), httpOnly: true, sameSite: "lax", path: "/" },
      cookies: { session_token: { name: session }, two_factor: { name: code }, passkey: { name: passkeyCookie } },
      database: { validateSchema: false },
      ipAddress: { ipAddressHeaders: [ADDRESS_HEADER] },
    },
    plugins: pluginsFor(config),
  });
}

/** Links, codes, codes after links, passkeys. */
function pluginsFor(config: Config) {
  const { hostname, origin } = new URL(config.baseUrl);
  return [
    magicLink({
      disableSignUp: true,
      expiresIn: lifetimes.link,
      storeToken: "hashed",
      sendMagicLink: ({ email, token }) => handOver(email, token),
    }),
    twoFactor({
      allowPasswordless: true,
      twoFactorCookieMaxAge: lifetimes.code,
      schema: twoFactorSchema,
    }),
    codeAfterLink(lifetimes.code),
    passkey({
      rpID: hostname,
      rpName: "Concord",
      origin,
      schema: passkeySchema,
      advanced: { webAuthnChallengeCookie: "passkey" },
      authenticatorSelection: { residentKey: "required", userVerification: "required" },
      authentication: { afterVerification: ({ verification }) => onlyVerifiedPeople(verification) },
    }),
  ];
}

/** A passkey counts as both factors only when the device asked who is using it (PIN, finger, face). */
async function onlyVerifiedPeople({ authenticationInfo }: { authenticationInfo: { userVerified: boolean } }) {
  if (!authenticationInfo.userVerified) throw new APIError("UNAUTHORIZED", { message: "user not verified" });
}

/** What we use of better-auth: its functions, what stands behind them, and the address an authenticator app reads. */
export function createBetterAuth(parts: { config: Config; accounts: pg.Pool }) {
  const { api, $context } = configure(parts);
  const authenticatorUri = async (sealedSecret: string, email: string): Promise<string> => {
    const { secretConfig } = await $context;
    const secret = await symmetricDecrypt({ key: secretConfig, data: sealedSecret });
    return createOTP(secret, { digits: 6, period: 30 }).url("Concord", email);
  };
  return { api, context: $context, authenticatorUri };
}

export type BetterAuth = ReturnType<typeof createBetterAuth>;
