import { HTTPException } from "hono/http-exception";
import { z } from "zod";
import { Invalid, TooMany } from "../../core/errors.ts";
import type { Ask } from "../../core/web/app-env.ts";
import { setFlash } from "../../core/web/flash.ts";
import { type Handler, Routes } from "../../core/web/routes.ts";
import { show } from "../../core/web/show.tsx";
import { ConfirmPage, Paragraph } from "../../ui/index.ts";
import {
  addPasskey,
  askForNewPasskey,
  askForPasskey,
  getPasskey,
  type PasskeyAnswer,
  removePasskey,
  signInByPasskey,
} from "./passkey.ts";
import { passkeyWords } from "./passkey.words.ts";
import { accountUrls } from "./urls.ts";

const answerSchema = z.object({
  response: z.looseObject({ id: z.string(), response: z.looseObject({ clientDataJSON: z.string() }) }),
  name: z.string().nullish(),
});

/** Only our own pages may ask, by the Origin that browsers send with every such request. */
function refuseOtherSites(c: Ask): void {
  const { config } = c.var;
  const own = config.isProduction ? new URL(config.baseUrl).origin : new URL(c.req.url).origin;
  if (c.req.header("origin") !== own) throw new HTTPException(403);
}

/** What script of ours asks in JSON: answered in JSON, a refusal by its status alone. */
const inJson =
  (handler: (c: Ask) => Promise<Record<string, unknown>>): Handler =>
  async (c) => {
    refuseOtherSites(c);
    try {
      return c.json(await handler(c));
    } catch (error) {
      if (error instanceof TooMany) return c.json({}, 429);
      if (error instanceof Invalid) return c.json({}, 422);
      throw error;
    }
  };

async function readAnswer(c: Ask) {
  const body = answerSchema.safeParse(await c.req.json().catch(() => null));
  if (!body.success) throw new Invalid({ passkey: "unreadable" });
  return { response: body.data.response as unknown as PasskeyAnswer, name: body.data.name ?? "" };
}

/** The addresses that the browser's script for passkeys asks, and of removing a passkey. */
export const passkeyRoutes = new Routes()
  .post("/sign-in/passkey/question", "anyone", inJson(askForPasskey))
  .post(
    "/sign-in/passkey",
    "anyone",
    inJson(async (c) => {
      await signInByPasskey(c, (await readAnswer(c)).response);
      return {};
    }),
  )
  .post("/account/passkeys/question", "signed-in", inJson(askForNewPasskey))
  .post(
    "/account/passkeys",
    "signed-in",
    inJson(async (c) => {
      const { response, name } = await readAnswer(c);
      await addPasskey(c, response, name);
      setFlash(c, passkeyWords(c.var.lang).addedMessage);
      return { to: accountUrls.account(c.var.lang) };
    }),
  )
  .get("/account/passkeys/:id{[A-Za-z0-9_-]+}/removal", "signed-in", async (c) => {
    const { lang } = c.var;
    const t = passkeyWords(lang);
    const passkey = await getPasskey(c, c.req.param("id") ?? "");
    const title = t.removeTitle(passkey.name ?? t.unnamed);
    return show(
      c,
      { title },
      <ConfirmPage
        title={title}
        lang={lang}
        action={accountUrls.passkeyRemoval(lang, passkey.id)}
        submit={t.remove}
        cancelHref={accountUrls.account(lang)}
        isWarning
      >
        <Paragraph>{t.removeText}</Paragraph>
      </ConfirmPage>,
    );
  })
  .post("/account/passkeys/:id{[A-Za-z0-9_-]+}/removal", "signed-in", async (c) => {
    await removePasskey(c, await getPasskey(c, c.req.param("id") ?? ""));
    setFlash(c, passkeyWords(c.var.lang).removed);
    return c.redirect(accountUrls.account(c.var.lang), 303);
  });
