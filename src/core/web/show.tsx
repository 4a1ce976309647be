import type { Child } from "hono/jsx";
import { Layout } from "../../ui/index.ts";
import type { Lang } from "../i18n/words.ts";

import { holds } from "../permit.ts";
import { here, inLanguage } from "./address.ts";
import type { Ask, PanelPlace, SignedIn } from "./app-env.ts";
import { takeFlash } from "./flash.ts";
import { webWords } from "./words.ts";

/** What a handler says about its page besides the content. `section` is the navigation path it belongs to ("plans"). */
export type PageOptions = {
  title: string;
  section?: string;
  status?: 200 | 400 | 401 | 403 | 404 | 409 | 413 | 422 | 429 | 500 | 503;
  hasError?: boolean;
  width?: "reading" | "wide";
  breadcrumbs?: { label: string; href: string }[];
  /** Further built scripts, such as "passkey.js". */
  scripts?: string[];
};

/** Answers with a whole page around the content: header, navigation for this viewer, message, language switch, footer. */
export function show(c: Ask, options: PageOptions, content: Child): Response | Promise<Response> {
  const { lang, address, signedIn, config, navigation, ctx } = c.var;
  const words = webWords(lang);
  const other = lang === "en" ? "cy" : "en";
  const query = new URL(c.req.url).search;
  const nav = ctx
    ? [
        { label: words.home, href: here(c), isCurrent: options.section === "home" },
        ...navigation
          .filter((entry) => holds(ctx.viewer, entry.access))
          .map((entry) => ({
            label: entry.label(lang),
            href: here(c, entry.path),
            isCurrent: options.section === entry.path,
          })),
      ]
    : [];
  return c.html(
    <Layout
      lang={lang}
      title={options.title}
      service={{ name: words.service, href: inLanguage(lang, "/") }}
      {...(ctx
        ? { partnership: partnershipShown(c), search: { action: here(c, "search"), value: c.req.query("q") ?? "" } }
        : {})}
      nav={nav}
      {...(signedIn
        ? memberFrame(c.var, signedIn)
        : { signIn: { label: words.signIn, href: inLanguage(lang, "/sign-in") } })}
      alternateHref={inLanguage(other, address) + query}
      {...defined({
        flash: takeFlash(c),
        breadcrumbs: options.breadcrumbs,
        width: options.width,
        scripts: options.scripts,
      })}
      hasError={options.hasError ?? false}
      isDemonstration={config.isDemonstration}
      footer={footerLinks(lang)}
      isPrivate
    >
      {content}
    </Layout>,
    options.status ?? 200,
  );
}

function footerLinks(lang: Lang) {
  const words = webWords(lang);
  return [
    { label: words.help, href: inLanguage(lang, "/help") },
    { label: words.accessibility, href: inLanguage(lang, "/accessibility") },
    { label: words.cookies, href: inLanguage(lang, "/cookies") },
  ];
}

function memberFrame({ lang }: { lang: Lang }, { name, sessionEndsAt }: SignedIn) {
  const viewer = { name, account_href: inLanguage(lang, "/account"), sign_out_action: inLanguage(lang, "/sign-out") };
  return { viewer, sessionEndsAt };
}

/** Leaves out what is undefined, which exact optional props do not take. */
function defined<T extends Record<string, unknown>>(props: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(props).filter(([, value]) => value !== undefined)) as never;
}

function partnershipShown(c: Ask) {
  const { ctx, lang } = c.var;
  const { name_en, name_cy, logo_file_id } = ctx.partnership;
  return {
    name: lang === "cy" ? (name_cy ?? name_en) : name_en,
    href: here(c),
    ...(logo_file_id ? { logo_url: `${here(c, "logo")}?v=${logo_file_id}` } : {}),
  };
}

/** The parts that modules add to a page, in their order. */
export async function panelsFor(c: Ask, place: PanelPlace, id = 0): Promise<Child[]> {
  const parts: Child[] = [];
  for (const panel of c.var.panels) {
    if (panel.place !== place) continue;
    const part = await panel.build(c, id);
    if (part !== null) parts.push(part);
  }
  return parts;
}
