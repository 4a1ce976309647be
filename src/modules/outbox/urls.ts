import { inLanguage } from "../../core/web/address.ts";
import type { Ask } from "../../core/web/app-env.ts";

/** The addresses of the outbox, which only a demonstration has. */
export const messageUrls = {
  list: (c: Ask, before = 0) => inLanguage(c.var.lang, before > 0 ? `/outbox?before=${before}` : "/outbox"),
  show: (c: Ask, id: number) => inLanguage(c.var.lang, `/outbox/${id}`),
};
