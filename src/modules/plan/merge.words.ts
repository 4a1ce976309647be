import { defineWords } from "../../core/i18n/index.ts";

/** What the pages that merge one item into another say. */
export const mergeWords = defineWords({
  en: {
    title: "Merge into another",
    lead: "This item ends and becomes part of another of the same plan. Its updates and history stay with it and can still be read. Leads are added, and its money and everything under it move over.",
    into: "Merge it into",
    show: "Show the text together",
    intoIs: "It becomes part of",
    titleLabel: "Title of the item that remains",
    titleNeeded: "Enter a title",
    titleCy: "Title in Welsh",
    detail: "Detail of the item that remains",
    detailHint: "Both texts, one after the other, for you to make into one",
    reasonNeeded: "Give a reason for merging",
    submit: "Merge them",
    done: (gone: string, kept: string) => `“${gone}” is now part of “${kept}”.`,
  },
  cy: {
    title: "Uno ag un arall",
    lead: "Mae’r eitem hon yn dod i ben ac yn dod yn rhan o un arall yn yr un cynllun. Mae ei diweddariadau a’i hanes yn aros gyda hi a gellir eu darllen o hyd. Ychwanegir ei harweinwyr, ac mae ei harian a phopeth oddi tani’n symud drosodd.",
    into: "Ei huno â",
    show: "Dangos y testun gyda’i gilydd",
    intoIs: "Mae’n dod yn rhan o",
    titleLabel: "Teitl yr eitem sy’n aros",
    titleNeeded: "Rhowch deitl",
    titleCy: "Teitl yn Gymraeg",
    detail: "Manylion yr eitem sy’n aros",
    detailHint: "Y ddau destun, y naill ar ôl y llall, i chi eu gwneud yn un",
    reasonNeeded: "Rhowch reswm dros uno",
    submit: "Eu huno",
    done: (gone, kept) => `Mae “${gone}” nawr yn rhan o “${kept}”.`,
  },
});
