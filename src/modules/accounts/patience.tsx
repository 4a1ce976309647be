import { TooMany } from "../../core/errors.ts";
import { type Lang, plural } from "../../core/i18n/index.ts";
import type { Ask } from "../../core/web/app-env.ts";
import type { Handler } from "../../core/web/routes.ts";
import { show } from "../../core/web/show.tsx";
import { TooManyPage } from "./sign-in.pages.tsx";
import { signInWords } from "./sign-in.words.ts";

/** How long to wait, in whole minutes and words. */
export function waitInWords(lang: Lang, seconds: number): string {
  const minutes = Math.max(1, Math.ceil(seconds / 60));
  return lang === "cy"
    ? plural(lang, minutes, { two: "{n} funud", other: "{n} munud" })
    : plural(lang, minutes, { one: "{n} minute", other: "{n} minutes" });
}

/** Answers too many tries with a page that says how long to wait and what works meanwhile, instead of the general one. */
export function patiently(handler: Handler): Handler {
  return async (c) => {
    try {
      return await handler(c);
    } catch (error) {
      if (!(error instanceof TooMany)) throw error;
      return tooMany(c, error.seconds);
    }
  };
}

function tooMany(c: Ask, seconds: number): Response | Promise<Response> {
  const { lang } = c.var;
  c.header("Retry-After", String(seconds));
  const page = <TooManyPage lang={lang} wait={waitInWords(lang, seconds)} />;
  return show(c, { title: signInWords(lang).tooMany, status: 429 }, page);
}
