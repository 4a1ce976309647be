import { Routes } from "../../core/web/routes.ts";
import { show } from "../../core/web/show.tsx";
import { accessibilityWords } from "./accessibility.words.ts";
import { cookieWords } from "./cookie.words.ts";
import { helpWords } from "./help.words.ts";
import { AccessibilityPage, CookiesPage, HelpPage } from "./info.pages.tsx";

/** The pages at the foot of every page. */
export const infoRoutes = new Routes()
  .get("/help", "anyone", (c) => show(c, { title: helpWords(c.var.lang).title }, <HelpPage lang={c.var.lang} />))
  .get("/cookies", "anyone", (c) => {
    const { lang, config } = c.var;
    return show(c, { title: cookieWords(lang).title }, <CookiesPage lang={lang} config={config} />);
  })
  .get("/accessibility", "anyone", (c) =>
    show(c, { title: accessibilityWords(c.var.lang).title }, <AccessibilityPage lang={c.var.lang} />),
  );
