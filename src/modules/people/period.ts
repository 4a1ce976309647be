import { defineWords, formatDate, formatDateRange, type ISODate, type Lang } from "../../core/i18n/index.ts";

const periodWords = defineWords({
  en: { since: (date: string) => `since ${date}`, until: (date: string) => `until ${date}` },
  cy: { since: (date) => `ers ${date}`, until: (date) => `tan ${date}` },
});

/** How long something held or holds, in words: "since 4 June 2017", "4 to 9 June 2017"; nothing where no date is known. */
export function formatPeriod(lang: Lang, from: ISODate | null, to: ISODate | null): string {
  if (from && to) return formatDateRange(lang, from, to);
  if (from) return periodWords(lang).since(formatDate(lang, from));
  return to ? periodWords(lang).until(formatDate(lang, to)) : "";
}
