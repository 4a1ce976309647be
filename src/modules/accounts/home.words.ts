import { defineWords } from "../../core/i18n/index.ts";

/** What the page between the partnerships says, and the page for someone who is in none. */
export const homeWords = defineWords({
  en: {
    title: "Your partnerships",
    lead: "Choose the one you want to work in.",
    roles: {
      administrator: "You are an administrator",
      coordinator: "You are a co-ordinator",
      lead: "You are a lead",
      member: "You are a member",
      viewer: "You are an observer",
    },
    noneTitle: "You are not in a partnership yet",
    noneText:
      "You have an account, but nobody has added you to a partnership. Ask your co-ordinator to do so, and tell them this e-mail address:",
    toAccount: "Go to your account",
  },
  cy: {
    title: "Eich partneriaethau",
    lead: "Dewiswch yr un yr hoffech weithio ynddi.",
    roles: {
      administrator: "Rydych yn weinyddwr",
      coordinator: "Rydych yn gydlynydd",
      lead: "Rydych yn arweinydd",
      member: "Rydych yn aelod",
      viewer: "Rydych yn sylwedydd",
    },
    noneTitle: "Nid ydych mewn partneriaeth eto",
    noneText:
      "Mae gennych gyfrif, ond nid oes neb wedi’ch ychwanegu at bartneriaeth. Gofynnwch i’ch cydlynydd wneud hynny, a rhowch y cyfeiriad e-bost hwn iddo:",
    toAccount: "Mynd i’ch cyfrif",
  },
});
