import { defineWords } from "../../core/i18n/index.ts";

/** The letters Concord sends about an account. Each is plain text; addresses stand on lines of their own. */
export const letterWords = defineWords({
  en: {
    greeting: (name: string) => `Hello ${name},`,
    farewell: "Concord",
    linkSubject: "Your link to sign in to Concord",
    linkText: (address: string) =>
      `Open this address and press the button to sign in. It works once, within 15 minutes.\n\n${address}\n\nIf you did not ask for it, you can leave this message alone: nobody gets in without it.`,
    resetSubject: "Choose a new password for Concord",
    resetText: (address: string) =>
      `Open this address to choose a new password. It works once, within an hour.\n\n${address}\n\nIf you did not ask for it, you can leave this message alone: your password stays as it is.`,
    changedSubject: "Your Concord account was changed",
    changedText: (what: string, address: string) =>
      `${what}\n\nIf that was you, there is nothing to do. If it was not, choose a new password at once and tell your co-ordinator:\n\n${address}`,
    passwordChanged: "The password of your Concord account has just been changed.",
    codeOn: "Signing in to your Concord account now needs a code from an authenticator app.",
    codeOff: "Signing in to your Concord account no longer needs a code from an authenticator app.",
    codesMade: "New recovery codes have just been made for your Concord account. The old ones no longer work.",
    codeUsed: "Someone has just signed in to your Concord account with one of your recovery codes.",
    passkeyAdded: (name: string) => `A passkey (“${name}”) has just been added to your Concord account.`,
    passkeyRemoved: (name: string) => `A passkey (“${name}”) has just been removed from your Concord account.`,
  },
  cy: {
    greeting: (name) => `Helo ${name},`,
    farewell: "Concord",
    linkSubject: "Eich dolen i fewngofnodi i Concord",
    linkText: (address) =>
      `Agorwch y cyfeiriad hwn a phwyswch y botwm i fewngofnodi. Mae’n gweithio unwaith, o fewn 15 munud.\n\n${address}\n\nOs na ofynnoch amdano, gallwch anwybyddu’r neges hon: nid oes neb yn mynd i mewn hebddi.`,
    resetSubject: "Dewis cyfrinair newydd ar gyfer Concord",
    resetText: (address) =>
      `Agorwch y cyfeiriad hwn i ddewis cyfrinair newydd. Mae’n gweithio unwaith, o fewn awr.\n\n${address}\n\nOs na ofynnoch amdano, gallwch anwybyddu’r neges hon: bydd eich cyfrinair yn aros fel y mae.`,
    changedSubject: "Newidiwyd eich cyfrif Concord",
    changedText: (what, address) =>
      `${what}\n\nOs mai chi wnaeth hynny, nid oes dim i’w wneud. Os nad chi, dewiswch gyfrinair newydd ar unwaith a rhowch wybod i’ch cydlynydd:\n\n${address}`,
    passwordChanged: "Mae cyfrinair eich cyfrif Concord newydd gael ei newid.",
    codeOn: "Mae angen cod o ap dilysu nawr i fewngofnodi i’ch cyfrif Concord.",
    codeOff: "Nid oes angen cod o ap dilysu mwyach i fewngofnodi i’ch cyfrif Concord.",
    codesMade: "Mae codau adfer newydd wedi’u gwneud ar gyfer eich cyfrif Concord. Nid yw’r hen rai’n gweithio mwyach.",
    codeUsed: "Mae rhywun newydd fewngofnodi i’ch cyfrif Concord ag un o’ch codau adfer.",
    passkeyAdded: (name) => `Mae allwedd fynediad (“${name}”) newydd gael ei hychwanegu at eich cyfrif Concord.`,
    passkeyRemoved: (name) => `Mae allwedd fynediad (“${name}”) newydd gael ei thynnu o’ch cyfrif Concord.`,
  },
});
