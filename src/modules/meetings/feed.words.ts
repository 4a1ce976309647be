import { defineWords } from "../../core/i18n/index.ts";

/** What the page about calendar feeds says, and the names feeds carry into calendar programs. */
export const feedWords = defineWords({
  en: {
    title: "Meetings in your own calendar",
    lead: "Subscribe once, and meetings appear, move and are cancelled in your own calendar by themselves.",
    make: "Make an address",
    which: "Which meetings",
    all: "All groups",
    language: "Language of the entries",
    languages: { en: "English", cy: "Welsh" },
    languageNeeded: "Choose a language",
    address: "Your private calendar address",
    addressHint:
      "Copy it now: it is shown only this once. In your calendar program choose “subscribe” or “add from the internet” and paste it. Do not pass it on.",
    yours: "Addresses you use",
    noneYet: "You have no calendar addresses yet.",
    made: (date: string) => `made ${date}`,
    withdraw: "Stop this address",
    withdrawn: "The address no longer works.",
    open: "Public meetings",
    openHint: "Anyone may use this address. It shows only meetings that are open to the public.",
    feedName: (group: string, partnership: string) => `${group} – ${partnership}`,
    cancelled: (title: string) => `Cancelled: ${title}`,
    subscribe: "Put these meetings in your own calendar",
  },
  cy: {
    title: "Cyfarfodydd yn eich calendr eich hun",
    lead: "Tanysgrifiwch unwaith, ac mae cyfarfodydd yn ymddangos, yn symud ac yn cael eu canslo yn eich calendr eich hun ohonynt eu hunain.",
    make: "Creu cyfeiriad",
    which: "Pa gyfarfodydd",
    all: "Pob grŵp",
    language: "Iaith y cofnodion",
    languages: { en: "Saesneg", cy: "Cymraeg" },
    languageNeeded: "Dewiswch iaith",
    address: "Eich cyfeiriad calendr preifat",
    addressHint:
      "Copïwch ef nawr: dim ond unwaith y caiff ei ddangos. Yn eich rhaglen galendr dewiswch “tanysgrifio” neu “ychwanegu o’r rhyngrwyd” a’i ludo. Peidiwch â’i rannu.",
    yours: "Cyfeiriadau rydych yn eu defnyddio",
    noneYet: "Nid oes gennych gyfeiriadau calendr eto.",
    made: (date) => `crëwyd ${date}`,
    withdraw: "Stopio’r cyfeiriad hwn",
    withdrawn: "Nid yw’r cyfeiriad yn gweithio mwyach.",
    open: "Cyfarfodydd cyhoeddus",
    openHint:
      "Caiff unrhyw un ddefnyddio’r cyfeiriad hwn. Dim ond cyfarfodydd sydd ar agor i’r cyhoedd y mae’n eu dangos.",
    feedName: (group, partnership) => `${group} – ${partnership}`,
    cancelled: (title) => `Wedi’i ganslo: ${title}`,
    subscribe: "Rhoi’r cyfarfodydd hyn yn eich calendr eich hun",
  },
});
