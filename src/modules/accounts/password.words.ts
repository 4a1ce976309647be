import { defineWords } from "../../core/i18n/index.ts";

/** What the pages about passwords say. */
export const passwordWords = defineWords({
  en: {
    forgottenTitle: "Forgotten password",
    forgottenLead:
      "We send a link to your e-mail address, with which you can choose a new password. It works once, within an hour.",
    send: "Send me a link",
    sentTitle: "Look in your e-mail",
    sentText: "If there is an account with that address, a link is on its way to it. It works once, within an hour.",
    newTitle: "Choose a new password",
    changeTitle: "Change your password",
    setTitle: "Set a password",
    advice:
      "Three random words make a strong password that can be remembered, such as a bird, a tool and a place that have nothing to do with one another.",
    advicePaste: "You can paste it from a password manager. It needs at least 12 characters, of any kind.",
    current: "Your present password",
    currentNeeded: "Enter your present password",
    currentWrong: "That is not your present password",
    next: "New password",
    nextNeeded: "Enter a new password",
    short: "The password must have at least 12 characters. Three random words are easy to remember.",
    common: "That password is one of those that are guessed first. Choose three random words instead.",
    personal:
      "That password is made of your name, your address or your partnership’s name. Choose three random words instead.",
    save: "Save the password",
    cancel: "Cancel",
    saved: "Your password has been changed. Anyone else who was signed in to your account has been signed out.",
    savedSignIn: "Your password has been changed. Sign in with the new one.",
    linkGone: "This link no longer works",
    linkGoneText: "A link to choose a new password works once, and for an hour. Ask for a new one.",
    newLink: "Get a new link",
  },
  cy: {
    forgottenTitle: "Wedi anghofio cyfrinair",
    forgottenLead:
      "Byddwn yn anfon dolen i’ch cyfeiriad e-bost, a gallwch ei defnyddio i ddewis cyfrinair newydd. Mae’n gweithio unwaith, o fewn awr.",
    send: "Anfonwch ddolen ataf",
    sentTitle: "Edrychwch yn eich e-bost",
    sentText: "Os oes cyfrif â’r cyfeiriad hwnnw, mae dolen ar ei ffordd ato. Mae’n gweithio unwaith, o fewn awr.",
    newTitle: "Dewis cyfrinair newydd",
    changeTitle: "Newid eich cyfrinair",
    setTitle: "Gosod cyfrinair",
    advice:
      "Mae tri gair ar hap yn gwneud cyfrinair cryf y gellir ei gofio, fel aderyn, offeryn a lle nad oes a wnelont ddim â’i gilydd.",
    advicePaste: "Gallwch ei ludo o reolwr cyfrineiriau. Mae angen o leiaf 12 nod arno, o unrhyw fath.",
    current: "Eich cyfrinair presennol",
    currentNeeded: "Rhowch eich cyfrinair presennol",
    currentWrong: "Nid dyna eich cyfrinair presennol",
    next: "Cyfrinair newydd",
    nextNeeded: "Rhowch gyfrinair newydd",
    short: "Rhaid i’r cyfrinair fod ag o leiaf 12 nod. Mae tri gair ar hap yn hawdd eu cofio.",
    common: "Mae’r cyfrinair hwnnw’n un o’r rhai a gaiff eu dyfalu gyntaf. Dewiswch dri gair ar hap yn lle hynny.",
    personal:
      "Mae’r cyfrinair hwnnw wedi’i wneud o’ch enw, eich cyfeiriad neu enw eich partneriaeth. Dewiswch dri gair ar hap yn lle hynny.",
    save: "Cadw’r cyfrinair",
    cancel: "Canslo",
    saved:
      "Mae eich cyfrinair wedi’i newid. Mae unrhyw un arall a oedd wedi mewngofnodi i’ch cyfrif wedi’i allgofnodi.",
    savedSignIn: "Mae eich cyfrinair wedi’i newid. Mewngofnodwch â’r un newydd.",
    linkGone: "Nid yw’r ddolen hon yn gweithio mwyach",
    linkGoneText: "Mae dolen i ddewis cyfrinair newydd yn gweithio unwaith, ac am awr. Gofynnwch am un newydd.",
    newLink: "Cael dolen newydd",
  },
});
