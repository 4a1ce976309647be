import { defineWords } from "../../core/i18n/index.ts";

/** What the month grid of a plan says. */
export const monthsWords = defineWords({
  en: {
    period: "Months",
    lead: "Lead",
    comments: "Comments and latest update",
    caption: (theme: string, period: string) => `“${theme}”, ${period}`,
    due: (when: string) => `Due ${when}`,
    done: "done",
    change: "Add or change months",
    changeOf: (title: string) => `of ${title}`,
    noneTitle: "Nobody has filled in the months yet",
    noneText:
      "What is planned or was done in each month can be noted for every action: a meeting, an event, a milestone. Until then the grid shows when things are due.",
    howTo: "Choose “Add or change months” under an action to begin.",
    nothingMatches: "No action matches these filters. Take one of them off to see more.",
    empty: "There are no actions in this plan yet.",
    nothing: "Nothing to show",
    tooMany: (n: string) => `Only the first ${n} actions are shown. Choose a part of the plan to see the others.`,
    other: "Other actions",
  },
  cy: {
    period: "Misoedd",
    lead: "Arweinydd",
    comments: "Sylwadau a’r diweddariad diwethaf",
    caption: (theme, period) => `“${theme}”, ${period}`,
    due: (when) => `I’w gwblhau ${when}`,
    done: "wedi’i wneud",
    change: "Ychwanegu neu newid misoedd",
    changeOf: (title) => `ar gyfer ${title}`,
    noneTitle: "Nid oes neb wedi llenwi’r misoedd eto",
    noneText:
      "Gellir nodi’r hyn sydd wedi’i gynllunio neu a wnaed bob mis ar gyfer pob cam gweithredu: cyfarfod, digwyddiad, carreg filltir. Tan hynny mae’r grid yn dangos pryd y mae pethau i’w cwblhau.",
    howTo: "Dewiswch “Ychwanegu neu newid misoedd” o dan gam gweithredu i ddechrau.",
    nothingMatches: "Nid oes cam gweithredu yn cyfateb i’r hidlyddion hyn. Tynnwch un ohonynt i weld mwy.",
    empty: "Nid oes camau gweithredu yn y cynllun hwn eto.",
    nothing: "Dim i’w ddangos",
    tooMany: (n) => `Dim ond y ${n} cam gweithredu cyntaf a ddangosir. Dewiswch ran o’r cynllun i weld y lleill.`,
    other: "Camau gweithredu eraill",
  },
});
