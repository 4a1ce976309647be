import { openKept } from "../../core/auth/index.ts";
import { safeReturn } from "../../core/web/address.ts";
import type { Ask } from "../../core/web/app-env.ts";
import { setFlash } from "../../core/web/flash.ts";
import { show } from "../../core/web/show.tsx";
import { KeptPage } from "./kept.pages.tsx";
import { findSignedIn } from "./session.queries.ts";
import { signInWords } from "./sign-in.words.ts";
import { accountUrls } from "./urls.ts";

/** Where someone was going when they had to sign in, and what they had typed there, sealed. Both travel unseen from page to page. */
export type Onward = { return_to: string; kept: string };

/** Reads it from the posted form, or from the address. An address of another site becomes the home page. */
export async function onwardIn(c: Ask): Promise<Onward> {
  const body = c.req.method === "POST" ? await c.req.formData() : null;
  const read = (name: string) => {
    const sent = body ? body.get(name) : c.req.query(name);
    return typeof sent === "string" ? sent : "";
  };
  return { return_to: safeReturn(read("return_to"), ""), kept: body ? read("kept") : "" };
}

/** Goes on after a session has just begun: the request counts as that person's from here. */
export async function arrive(c: Ask, token: string, onward: Onward): Promise<Response> {
  c.set("signedIn", await findSignedIn(c.var.database, token));
  return goOn(c, onward);
}

/** Goes on as who is signed in: to what they had typed, if it is theirs, otherwise to where they were going. */
export async function goOn(c: Ask, onward: Onward): Promise<Response> {
  const { lang, signedIn } = c.var;
  const t = signInWords(lang);
  const kept = onward.kept && signedIn ? openKept(c, onward.kept, signedIn.userId) : null;
  if (kept) return show(c, { title: t.keptTitle }, <KeptPage kept={kept} lang={lang} />);
  if (onward.kept) setFlash(c, t.keptNotYours, "warning");
  return c.redirect(onward.return_to || accountUrls.home(lang), 303);
}
