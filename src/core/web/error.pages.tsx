import { HTTPException } from "hono/http-exception";
import { ErrorPage } from "../../ui/index.ts";
import { isOutage } from "../db/outage.ts";
import { Conflict, Forbidden, Invalid, NotFound, TooMany, Unavailable } from "../errors.ts";
import { log } from "../log.ts";
import { inLanguage } from "./address.ts";
import type { Ask } from "./app-env.ts";
import { show } from "./show.tsx";
import { webWords } from "./words.ts";

type Sorry = { status: 400 | 403 | 404 | 409 | 413 | 422 | 429 | 500 | 503; title: string; text: string };

/** Turns whatever was thrown into a page that says what to do next. Only what nobody expected is logged as a fault. */
export function errorPage(c: Ask, error: Error): Response | Promise<Response> {
  const sorry = explain(c, error);
  if (sorry.status === 500)
    log.error("request failed", { request: c.var.requestId, error: error.name, stack: error.stack ?? "" });
  if (sorry.status === 503) {
    log.warn("database away", { request: c.var.requestId, reason: reasonOf(error) });
    c.header("Retry-After", "30");
  }
  if (error instanceof TooMany) c.header("Retry-After", String(error.seconds));
  const { lang } = c.var;
  return show(
    c,
    { title: sorry.title, status: sorry.status },
    <ErrorPage
      title={sorry.title}
      text={sorry.text}
      action={{ label: webWords(lang).toHome, href: inLanguage(lang, "/") }}
    />,
  );
}

const reasonOf = (error: Error & { code?: string }): string =>
  error.cause instanceof Error ? reasonOf(error.cause) : (error.code ?? error.name);

function explain(c: Ask, error: Error): Sorry {
  const t = webWords(c.var.lang);
  if (error instanceof NotFound) return { status: 404, title: t.notFound, text: t.notFoundText };
  if (error instanceof Forbidden) return { status: 403, title: t.forbidden, text: t.forbiddenText(error.message) };
  if (error instanceof Invalid) return { status: 422, title: t.invalid, text: error.message };
  if (error instanceof Conflict) return { status: 409, title: t.conflict, text: t.conflictText };
  if (error instanceof TooMany) return { status: 429, title: t.tooMany, text: t.tooManyText(String(error.seconds)) };
  if (error instanceof Unavailable || isOutage(error))
    return { status: 503, title: t.unavailable, text: t.unavailableText };
  if (error instanceof HTTPException && error.status === 413)
    return { status: 413, title: t.tooLarge, text: t.tooLargeText };
  if (error instanceof HTTPException && error.status === 403)
    return { status: 403, title: t.crossSite, text: t.crossSiteText };
  if (isUnreadable(error)) return { status: 400, title: t.invalid, text: t.conflictText };
  return { status: 500, title: t.problem, text: t.problemText(c.var.requestId) };
}

const isUnreadable = (error: Error): boolean =>
  error instanceof TypeError && /form ?data|multipart|content-type/i.test(error.message);
