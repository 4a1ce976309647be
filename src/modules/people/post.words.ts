import { defineWords } from "../../core/i18n/index.ts";

/** What the pages about posts say. */
export const postWords = defineWords({
  en: {
    posts: "Posts",
    add: "Add a post",
    change: "Change the post",
    remove: "Remove the post",
    title: "Post",
    titleEn: "Name of the post in English",
    titleCy: "Name of the post in Welsh",
    place: "Organisation or department",
    placeNeeded: "Choose the organisation or department",
    dates: "When",
    endsTooEarly: "The last day must be on or after the first",
    removeText:
      "Do this only when the post was entered by mistake. If it was held and has ended, change it and enter its last day instead.",
    none: "No posts yet.",
    added: (name: string) => `The post of ${name} was added.`,
    changed: (name: string) => `The post of ${name} was saved.`,
    removed: (name: string) => `The post of ${name} was removed.`,
    unnamed: "Post without a name",
    ended: "Ended",
  },
  cy: {
    posts: "Swyddi",
    add: "Ychwanegu swydd",
    change: "Newid y swydd",
    remove: "Tynnu’r swydd",
    title: "Swydd",
    titleEn: "Enw’r swydd yn Saesneg",
    titleCy: "Enw’r swydd yn Gymraeg",
    place: "Sefydliad neu adran",
    placeNeeded: "Dewiswch y sefydliad neu’r adran",
    dates: "Pryd",
    endsTooEarly: "Rhaid i’r diwrnod olaf fod ar y diwrnod cyntaf neu ar ei ôl",
    removeText:
      "Gwnewch hyn dim ond os rhoddwyd y swydd i mewn drwy gamgymeriad. Os oedd rhywun yn ei dal a’i bod wedi dod i ben, newidiwch hi a rhowch ei diwrnod olaf.",
    none: "Dim swyddi eto.",
    added: (name) => `Ychwanegwyd swydd ${name}.`,
    changed: (name) => `Cadwyd swydd ${name}.`,
    removed: (name) => `Tynnwyd swydd ${name}.`,
    unnamed: "Swydd heb enw",
    ended: "Wedi dod i ben",
  },
});
