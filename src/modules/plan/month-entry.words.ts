import { defineWords } from "../../core/i18n/index.ts";

/** What the page about the months of an item says. */
export const monthEntryWords = defineWords({
  en: {
    title: "Change the months",
    lead: "What is planned or was done in each month, as the month grid shows it.",
    row: (n: number) => `Entry ${n}`,
    another: "Another entry",
    month: "Month",
    kind: "Kind",
    kinds: { meeting: "Meeting", event: "Event", milestone: "Milestone", note: "Note" },
    asWritten: "What happens",
    day: "The day, if it is known",
    done: "It has been done",
    takeAway: "Take this entry away",
    saved: "The months were saved.",
  },
  cy: {
    title: "Newid y misoedd",
    lead: "Yr hyn sydd wedi’i gynllunio neu a wnaed ym mhob mis, fel y mae’r grid misoedd yn ei ddangos.",
    row: (n) => `Cofnod ${n}`,
    another: "Cofnod arall",
    month: "Mis",
    kind: "Math",
    kinds: { meeting: "Cyfarfod", event: "Digwyddiad", milestone: "Carreg filltir", note: "Nodyn" },
    asWritten: "Beth sy’n digwydd",
    day: "Y diwrnod, os yw’n hysbys",
    done: "Mae wedi’i wneud",
    takeAway: "Tynnu’r cofnod hwn",
    saved: "Cadwyd y misoedd.",
  },
});
