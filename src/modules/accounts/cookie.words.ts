import { defineWords } from "../../core/i18n/index.ts";

/** What the page about cookies says. */
export const cookieWords = defineWords({
  en: {
    title: "Cookies",
    lead: "Concord sets only the small files it cannot do without. It does not count visitors, does not follow anyone, and nothing is loaded from other sites, so it need not ask for your consent.",
    caption: "The cookies Concord sets",
    name: "Name",
    purpose: "What it is for",
    expiry: "When it ends",
    purposes: {
      session: "Says that you are signed in, as whom, and nothing more",
      code: "Says that your password was right while you look for the code from your app",
      passkey: "Holds the question that your passkey answers",
      kept: "Makes sure that only you get back what you had typed when you were signed out",
      message: "Carries a message such as “saved” to the next page",
    },
    expiries: {
      session: "When you sign out, or after 12 hours. Your session itself ends after 30 minutes without use",
      code: "After 10 minutes",
      passkey: "After 5 minutes",
      kept: "After 2 hours",
      message: "When it has been shown, at most after 2 minutes",
    },
    language: "No cookie remembers your language: it is part of each page’s address.",
    storage: "Nothing else is stored in your browser.",
  },
  cy: {
    title: "Cwcis",
    lead: "Dim ond y ffeiliau bach na all wneud hebddynt y mae Concord yn eu gosod. Nid yw’n cyfrif ymwelwyr, nid yw’n dilyn neb, ac ni chaiff dim ei lwytho o safleoedd eraill, felly nid oes angen iddo ofyn am eich cydsyniad.",
    caption: "Y cwcis y mae Concord yn eu gosod",
    name: "Enw",
    purpose: "Ei ddiben",
    expiry: "Pryd y daw i ben",
    purposes: {
      session: "Yn dweud eich bod wedi mewngofnodi, ac fel pwy, a dim mwy",
      code: "Yn dweud bod eich cyfrinair yn gywir wrth i chi chwilio am y cod o’ch ap",
      passkey: "Yn dal y cwestiwn y mae eich allwedd fynediad yn ei ateb",
      kept: "Yn sicrhau mai dim ond chi sy’n cael yn ôl yr hyn a deipioch pan gawsoch eich allgofnodi",
      message: "Yn cario neges fel “cadwyd” i’r dudalen nesaf",
    },
    expiries: {
      session: "Pan allgofnodwch, neu ar ôl 12 awr. Daw eich sesiwn ei hun i ben ar ôl 30 munud heb ddefnydd",
      code: "Ar ôl 10 munud",
      passkey: "Ar ôl 5 munud",
      kept: "Ar ôl 2 awr",
      message: "Pan fydd wedi’i dangos, ar ôl 2 funud fan bellaf",
    },
    language: "Nid oes cwci’n cofio’ch iaith: mae’n rhan o gyfeiriad pob tudalen.",
    storage: "Ni chaiff dim arall ei storio yn eich porwr.",
  },
});
