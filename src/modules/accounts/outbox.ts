import { inLanguage } from "../../core/web/address.ts";
import type { Ask } from "../../core/web/app-env.ts";

/** Where letters can be read in a demonstration that sends none, as properties of a page. */
export function outboxOf(c: Ask): { outboxHref?: string } {
  const { config, lang } = c.var;
  return config.isDemonstration && !config.smtpUrl ? { outboxHref: inLanguage(lang, "/outbox") } : {};
}
