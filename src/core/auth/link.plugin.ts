import type { BetterAuthPlugin } from "better-auth";
import { createAuthMiddleware } from "better-auth/api";
import { deleteSessionCookie } from "better-auth/cookies";
import { generateRandomString } from "better-auth/crypto";

/**
 * better-auth asks for the authenticator's code after a password only. This asks for it after a link from an e-mail as
 * well: the session just begun is ended, and the same question is left open that a right password leaves
 * (better-auth 1.7, plugins/two-factor, after-hook of /sign-in/email).
 */
export function codeAfterLink(seconds: number): BetterAuthPlugin {
  return {
    id: "code-after-link",
    hooks: {
      after: [
        {
          matcher: ({ path }) => path === "/magic-link/verify",
          handler: createAuthMiddleware(async (ctx) => {
            const begun = ctx.context.newSession;
            if (!begun?.user.twoFactorEnabled) return;
            const { internalAdapter, secret } = ctx.context;
            deleteSessionCookie(ctx, true);
            await internalAdapter.deleteSession(begun.session.token);
            ctx.context.setNewSession(null);
            const identifier = `2fa-${generateRandomString(20)}`;
            const expiresAt = new Date(Date.now() + seconds * 1000);
            await internalAdapter.createVerificationValue({ value: begun.user.id, identifier, expiresAt });
            await internalAdapter.createVerificationValue({
              value: "0",
              identifier: `2fa-attempts-${identifier}`,
              expiresAt,
            });
            const cookie = ctx.context.createAuthCookie("two_factor", { maxAge: seconds });
            await ctx.setSignedCookie(cookie.name, identifier, secret, cookie.attributes);
            return ctx.json({ twoFactorRedirect: true, twoFactorMethods: ["totp"] });
          }),
        },
      ],
    },
  };
}
