import type { ISODate } from "../../core/i18n/index.ts";
import { here, inLanguage } from "../../core/web/address.ts";
import type { Ask } from "../../core/web/app-env.ts";
import type { MeetingDeed } from "./meeting.states.ts";

/** The addresses of the calendar, of meetings, series and feeds. */
export const meetingUrls = {
  month: (c: Ask, month?: string, groupId?: number | null) => {
    const query = new URLSearchParams({ ...(month ? { month } : {}), ...(groupId ? { group: String(groupId) } : {}) });
    return here(c, "meetings") + (query.size > 0 ? `?${query}` : "");
  },
  add: (c: Ask, on?: ISODate, groupId?: number) => {
    const query = new URLSearchParams({ ...(on ? { on } : {}), ...(groupId ? { group: String(groupId) } : {}) });
    return here(c, "meetings", "new") + (query.size > 0 ? `?${query}` : "");
  },
  show: (c: Ask, id: number) => here(c, "meetings", id),
  change: (c: Ask, id: number) => here(c, "meetings", id, "change"),
  step: (c: Ask, id: number, deed: MeetingDeed) => here(c, "meetings", id, "step", deed),
  addSeries: (c: Ask) => here(c, "meetings", "series", "new"),
  endSeries: (c: Ask, id: number) => here(c, "meetings", "series", id, "end"),
  feeds: (c: Ask, groupId?: number) => `${here(c, "meetings", "feeds")}${groupId ? `?group=${groupId}` : ""}`,
  withdrawFeed: (c: Ask, id: number) => here(c, "meetings", "feeds", id, "withdrawal"),
  feed: (c: Ask, token: string) => `${c.var.config.baseUrl}/calendar/${token}.ics`,
  publicFeed: (c: Ask, slug: string) => c.var.config.baseUrl + inLanguage(c.var.lang, `/calendar/public/${slug}.ics`),
};
