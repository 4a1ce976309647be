import { defineWords } from "../../core/i18n/index.ts";

/** What the forms about people, organisations and groups have in common. */
export const commonWords = defineWords({
  en: {
    save: "Save",
    cancel: "Cancel",
    change: "Change",
    remove: "Remove",
    nameEn: "Name in English",
    nameCy: "Name in Welsh",
    from: "From",
    to: "Until",
    toHint: "The last day. Leave it empty while it goes on.",
    dateHint: "For example, 27 3 2027",
    languages: { en: "English", cy: "Welsh" },
    moveUp: "Move up",
    moveDown: "Move down",
    history: "What changed, and who changed it",
  },
  cy: {
    save: "Cadw",
    cancel: "Canslo",
    change: "Newid",
    remove: "Tynnu",
    nameEn: "Enw yn Saesneg",
    nameCy: "Enw yn Gymraeg",
    from: "O",
    to: "Hyd at",
    toHint: "Y diwrnod olaf. Gadewch yn wag tra bydd yn parhau.",
    dateHint: "Er enghraifft, 27 3 2027",
    languages: { en: "Saesneg", cy: "Cymraeg" },
    moveUp: "Symud i fyny",
    moveDown: "Symud i lawr",
    history: "Beth newidiodd, a phwy a’i newidiodd",
  },
});
