import { passkey } from "@better-auth/passkey";
import { betterAuth } from "better-auth";
import { APIError } from "better-auth/api";
import { magicLink, twoFactor } from "better-auth/plugins";
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
import { handOver } from "./tokens.ts";

/** How long what is sent out or asked for can be used, in seconds. */
export const lifetimes = { link: 15 * 60, reset: 60 * 60, code: 10 * 60, passkey: 5 * 60 };

/** The header in which a request's address reaches better-auth; set by us and never taken from outside. */
export const ADDRESS_HEADER = "x-concord-address";

const idleSessionEnd = () => new Date(Date.now() + sessionMinutes.idle * 60_000);

/**
 * better-auth, set up for this installation: only its functions are called, none of its addresses is served. Sessions
 * begin with the idle time and are lengthened by enter(); the cookie outlives them up to the absolute limit.
 */
export function createAuth({ config, accounts }: { config: Config; accounts: pg.Pool }) {
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
      minPasswordLength: 12,
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
    plugins: [
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
        rpID: new URL(config.baseUrl).hostname,
        rpName: "Concord",
        origin: new URL(config.baseUrl).origin,
        schema: passkeySchema,
        advanced: { webAuthnChallengeCookie: "passkey" },
        authenticatorSelection: { residentKey: "required", userVerification: "required" },
        authentication: { afterVerification: ({ verification }) => onlyVerifiedPeople(verification) },
      }),
    ],
  });
}

/** A passkey counts as both factors only when the device asked who is using it (PIN, finger, face). */
async function onlyVerifiedPeople({ authenticationInfo }: { authenticationInfo: { userVerified: boolean } }) {
  if (!authenticationInfo.userVerified) throw new APIError("UNAUTHORIZED", { message: "user not verified" });
}

/** The one better-auth of this process. */
export type Auth = ReturnType<typeof createAuth>;
