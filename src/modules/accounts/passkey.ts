import { askAuth, type BetterAuth, countTryFromHere } from "../../core/auth/index.ts";
import { Invalid, NotFound } from "../../core/errors.ts";
import type { Ask, SignedIn } from "../../core/web/app-env.ts";
import { browserName } from "./browser-name.ts";
import { tellOfChange } from "./letter.ts";
import { listPasskeys, type OwnPasskey } from "./passkey.queries.ts";
import { passkeyWords } from "./passkey.words.ts";

/** What the browser's passkey said; better-auth looks into it. */
export type PasskeyAnswer = NonNullable<
  Parameters<BetterAuth["api"]["verifyPasskeyAuthentication"]>[0]
>["body"]["response"];

const me = (c: Ask) => c.var.signedIn as SignedIn;

/** The question a passkey answers when its owner signs in. The device must ask who is using it. */
export async function askForPasskey(c: Ask): Promise<Record<string, unknown>> {
  await countTryFromHere(c, "passkey");
  const { data } = await askAuth(c, (api, headers) =>
    api.generatePasskeyAuthenticationOptions({ headers, asResponse: true }),
  );
  return { ...data, userVerification: "required" };
}

/** Signs in with what a passkey answered. Throws Invalid when it is not right. */
export async function signInByPasskey(c: Ask, response: PasskeyAnswer): Promise<void> {
  await countTryFromHere(c, "passkey");
  const answer = await askAuth(c, (api, headers) =>
    api.verifyPasskeyAuthentication({ body: { response }, headers, asResponse: true }),
  );
  if (!answer.ok) throw new Invalid({ passkey: "not right" });
}

/** The question a new passkey answers. */
export async function askForNewPasskey(c: Ask): Promise<Record<string, unknown>> {
  await countTryFromHere(c, "passkey");
  const { ok, data } = await askAuth(c, (api, headers) =>
    api.generatePasskeyRegistrationOptions({ query: {}, headers, asResponse: true }),
  );
  if (!ok) throw new Invalid({ passkey: "no question" });
  return data;
}

/** Adds a passkey to one's own account; without a name it is called after the browser. Throws Invalid. */
export async function addPasskey(c: Ask, response: unknown, typedName: string): Promise<void> {
  await countTryFromHere(c, "passkey");
  const name = typedName.trim().slice(0, 60) || browserName(c.var.lang, c.req.header("user-agent") ?? null);
  const answer = await askAuth(c, (api, headers) =>
    api.verifyPasskeyRegistration({ body: { response, name }, headers, asResponse: true }),
  );
  if (!answer.ok) throw new Invalid({ passkey: "not right" });
  await tellOfChange(c, me(c).userId, (t) => t.passkeyAdded(name));
}

/** One of one's own passkeys. Throws NotFound for another's. */
export async function getPasskey(c: Ask, id: string): Promise<OwnPasskey> {
  const found = (await listPasskeys(c.var.database, me(c).userId)).find((passkey) => passkey.id === id);
  if (!found) throw new NotFound("passkey");
  return found;
}

/** Removes one of one's own passkeys. */
export async function removePasskey(c: Ask, passkey: OwnPasskey): Promise<void> {
  await askAuth(c, (api, headers) => api.deletePasskey({ body: { id: passkey.id }, headers, asResponse: true }));
  await tellOfChange(c, me(c).userId, (t) => t.passkeyRemoved(passkey.name ?? passkeyWords(c.var.lang).unnamed));
}
