import { defineWords } from "../../core/i18n/index.ts";

/** What is said about passkeys. */
export const passkeyWords = defineWords({
  en: {
    title: "Passkeys",
    lead: "With a passkey you sign in by fingerprint, face, PIN or security key. Nobody can guess it or trick you into giving it away, and no code is asked for.",
    none: "You have not added a passkey yet.",
    caption: "Your passkeys",
    name: "Name",
    added: "Added",
    addTitle: "Add a passkey",
    nameLabel: "What to call it",
    nameHint: "So that you know it again, for example “My phone”",
    add: "Add a passkey",
    needsScript:
      "Adding a passkey needs JavaScript, which this browser has switched off, or a device that has passkeys.",
    addFailed: "The passkey was not added. Try again, or try another device.",
    addedMessage: "The passkey was added. Next time you can sign in with it.",
    remove: "Remove",
    removeTitle: (name: string) => `Remove the passkey “${name}”`,
    removeText: "You will no longer be able to sign in with it. Remove it from your device as well.",
    removed: "The passkey was removed.",
    unnamed: "Passkey",
    cancel: "Cancel",
  },
  cy: {
    title: "Allweddi mynediad",
    lead: "Gydag allwedd fynediad (passkey) rydych yn mewngofnodi ag ôl bys, wyneb, PIN neu allwedd ddiogelwch. Ni all neb ei dyfalu na’ch twyllo i’w rhoi, ac ni ofynnir am god.",
    none: "Nid ydych wedi ychwanegu allwedd fynediad eto.",
    caption: "Eich allweddi mynediad",
    name: "Enw",
    added: "Ychwanegwyd",
    addTitle: "Ychwanegu allwedd fynediad",
    nameLabel: "Beth i’w galw",
    nameHint: "Er mwyn i chi ei hadnabod eto, er enghraifft “Fy ffôn”",
    add: "Ychwanegu allwedd fynediad",
    needsScript:
      "Mae angen JavaScript, sydd wedi’i ddiffodd yn y porwr hwn, neu ddyfais sydd ag allweddi mynediad, i ychwanegu un.",
    addFailed:
      "Ni chafodd yr allwedd fynediad ei hychwanegu. Rhowch gynnig arall arni, neu rhowch gynnig ar ddyfais arall.",
    addedMessage: "Cafodd yr allwedd fynediad ei hychwanegu. Y tro nesaf gallwch fewngofnodi â hi.",
    remove: "Tynnu",
    removeTitle: (name) => `Tynnu’r allwedd fynediad “${name}”`,
    removeText: "Ni fyddwch yn gallu mewngofnodi â hi mwyach. Tynnwch hi o’ch dyfais hefyd.",
    removed: "Cafodd yr allwedd fynediad ei thynnu.",
    unnamed: "Allwedd fynediad",
    cancel: "Canslo",
  },
});
