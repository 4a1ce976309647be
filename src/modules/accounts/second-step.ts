import {
  type Answer,
  askAuth,
  countTry,
  countTryFromHere,
  endSession,
  forgetTriesOf,
  type Question,
} from "../../core/auth/index.ts";
import { Invalid, TooMany } from "../../core/errors.ts";
import type { Ask, SignedIn } from "../../core/web/app-env.ts";
import { tellOfChange } from "./letter.ts";
import { secondStepWords } from "./second-step.words.ts";

const tidy = (code: string) => code.replaceAll(/\s/g, "");

/** How the second step of signing in ended: with a session, wrongly, or too late, so that it begins anew. */
export type CodeOutcome = { kind: "in"; token: string; userId: string } | { kind: "wrong" } | { kind: "over" };

/** Throws TooMany while the account is locked after ten wrong codes. */
function codeOutcomeOf({ ok, status, code, data }: Answer): CodeOutcome {
  if (ok) return { kind: "in", token: String(data.token), userId: (data.user as { id: string }).id };
  if (status === 429) throw new TooMany(15 * 60);
  return { kind: code.startsWith("INVALID_CODE") || code === "INVALID_BACKUP_CODE" ? "wrong" : "over" };
}

/** The code from the app, as second step of signing in. A code opens the door once only. */
export async function signInByCode(c: Ask, code: string): Promise<CodeOutcome> {
  await countTryFromHere(c, "codeFromAddress");
  const outcome = codeOutcomeOf(
    await askAuth(c, (api, headers) => api.verifyTOTP({ body: { code: tidy(code) }, headers, asResponse: true })),
  );
  if (outcome.kind !== "in") return outcome;
  try {
    await countTry(c, "codeOnce", `${outcome.userId} ${tidy(code)}`);
    return outcome;
  } catch (error) {
    if (!(error instanceof TooMany)) throw error;
    await endSession(c.var.database, outcome.token);
    return { kind: "over" };
  }
}

/** A recovery code, as second step of signing in. Its owner is told. */
export async function signInByRecoveryCode(c: Ask, code: string): Promise<CodeOutcome> {
  await countTryFromHere(c, "codeFromAddress");
  const outcome = codeOutcomeOf(
    await askAuth(c, (api, headers) => api.verifyBackupCode({ body: { code: tidy(code) }, headers, asResponse: true })),
  );
  if (outcome.kind === "in") await tellOfChange(c, outcome.userId, (t) => t.codeUsed);
  return outcome;
}

const me = (c: Ask) => c.var.signedIn as SignedIn;

/** Asks something that wants the password as proof. Throws Invalid on the field `password`, or TooMany. */
async function askWithProof(c: Ask, question: Question): Promise<Answer> {
  await countTry(c, "password", me(c).email);
  const answer = await askAuth(c, question);
  if (!answer.ok) throw new Invalid({ password: secondStepWords(c.var.lang).passwordWrong });
  await forgetTriesOf(c, "password", me(c).email);
  return answer;
}

const proof = (password: string | undefined) => (password === undefined ? {} : { password });

/** Makes a new secret for an authenticator app; nothing is asked for until a code has proved that it arrived there. */
export async function beginSecondStep(c: Ask, password?: string): Promise<void> {
  await askWithProof(c, (api, headers) => api.enableTwoFactor({ body: proof(password), headers, asResponse: true }));
}

/** What an authenticator app reads, as long as no code has proved that it did; null otherwise. */
export async function findPendingUri(c: Ask): Promise<string | null> {
  const { rows } = await c.var.database.accounts.query<{ secret: string }>(
    "select secret from accounts.two_factor where user_id = $1 and not verified",
    [me(c).userId],
  );
  if (!rows[0]) return null;
  const { authenticatorUri } = await c.var.auth();
  return authenticatorUri(rows[0].secret, me(c).email);
}

/** Turns the second step on and answers with the recovery codes. Throws Invalid on `code`. */
export async function confirmSecondStep(c: Ask, code: string): Promise<string[]> {
  await countTry(c, "code", me(c).userId);
  const answer = await askAuth(c, (api, headers) =>
    api.verifyTOTP({ body: { code: tidy(code) }, headers, asResponse: true }),
  );
  if (!answer.ok) throw new Invalid({ code: secondStepWords(c.var.lang).codeWrong });
  await forgetTriesOf(c, "code", me(c).userId);
  await tellOfChange(c, me(c).userId, (t) => t.codeOn);
  const { api } = await c.var.auth();
  const { backupCodes } = await api.viewBackupCodes({ body: { userId: me(c).userId } });
  return backupCodes as string[];
}

/** Turns the second step off. */
export async function removeSecondStep(c: Ask, password?: string): Promise<void> {
  await askWithProof(c, (api, headers) => api.disableTwoFactor({ body: proof(password), headers, asResponse: true }));
  await tellOfChange(c, me(c).userId, (t) => t.codeOff);
}

/** Makes new recovery codes, which end the old ones. */
export async function makeRecoveryCodes(c: Ask, password?: string): Promise<string[]> {
  const answer = await askWithProof(c, (api, headers) =>
    api.generateBackupCodes({ body: proof(password), headers, asResponse: true }),
  );
  await tellOfChange(c, me(c).userId, (t) => t.codesMade);
  return answer.data.backupCodes as string[];
}
