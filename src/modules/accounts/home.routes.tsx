import { inLanguage } from "../../core/web/address.ts";
import type { Ask } from "../../core/web/app-env.ts";
import { Routes } from "../../core/web/routes.ts";
import { show } from "../../core/web/show.tsx";
import { listBelongings } from "./account.queries.ts";
import { ChoosePage, NowherePage } from "./home.pages.tsx";
import { homeWords } from "./home.words.ts";
import { accountUrls } from "./urls.ts";

/** The way in: to sign in, to one's partnership, or to the question which of several. */
async function answer(c: Ask): Promise<Response> {
  const { lang, signedIn, db } = c.var;
  if (!signedIn) return c.redirect(accountUrls.signIn(lang), 303);
  const belongings = await listBelongings(db, signedIn.userId);
  const t = homeWords(lang);
  const only = belongings[0];
  if (!only) return show(c, { title: t.noneTitle }, <NowherePage lang={lang} email={signedIn.email} />);
  if (belongings.length === 1) return c.redirect(inLanguage(lang, `/${only.slug}`), 303);
  return show(c, { title: t.title }, <ChoosePage lang={lang} belongings={belongings} />);
}

/** The first address of all. */
export const homeRoutes = new Routes().get("/", "anyone", answer);
