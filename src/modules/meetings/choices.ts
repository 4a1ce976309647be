import type { Lang } from "../../core/i18n/index.ts";
import type { Ask } from "../../core/web/app-env.ts";
import { listGroups } from "../partnership/index.ts";
import type { GroupChoice } from "./meeting.forms.ts";

/** The partnership's groups, as a form offers them. */
export async function groupChoices(c: Ask): Promise<GroupChoice[]> {
  const groups = await listGroups(c.var.ctx);
  return groups.map((group) => ({ value: group.id, label: nameOf(c.var.lang, group) }));
}

const nameOf = (lang: Lang, group: { name_en: string; name_cy: string | null }): string =>
  lang === "cy" ? group.name_cy || group.name_en : group.name_en;
