import { defineWords, plural } from "../../core/i18n/index.ts";

/** What the outbox of a demonstration says. */
export const messageWords = defineWords({
  en: {
    outbox: "Outbox",
    lead: "This is a demonstration, so messages are not sent to anyone. Read here what people would have got.",
    caption: "Messages, newest first",
    count: (n: number) => plural("en", n, { one: "1 message", other: `${n} messages` }),
    none: "No messages yet",
    noneText: "When Concord writes to somebody, for instance with a link to sign in, the message appears here.",
    when: "When",
    to: "To",
    subject: "Subject",
    language: "Language",
    languages: { en: "English", cy: "Welsh" },
    state: "State",
    states: { waiting: "Waiting", sent: "Delivered", failed: "Refused by the mail server" },
    text: "What it says",
    messageTo: (address: string) => `Message to ${address}`,
    back: "Back to the outbox",
  },
  cy: {
    outbox: "Blwch allan",
    lead: "Arddangosiad yw hwn, felly nid anfonir negeseuon at neb. Darllenwch yma yr hyn y byddai pobl wedi’i gael.",
    caption: "Negeseuon, y diweddaraf yn gyntaf",
    count: (n) => plural("cy", n, { two: "2 neges", few: `${n} neges`, other: `${n} neges` }),
    none: "Dim negeseuon eto",
    noneText:
      "Pan fydd Concord yn ysgrifennu at rywun, er enghraifft gyda dolen i fewngofnodi, bydd y neges yn ymddangos yma.",
    when: "Pryd",
    to: "At",
    subject: "Pwnc",
    language: "Iaith",
    languages: { en: "Saesneg", cy: "Cymraeg" },
    state: "Cyflwr",
    states: { waiting: "Yn aros", sent: "Wedi’i danfon", failed: "Gwrthodwyd gan y gweinydd post" },
    text: "Yr hyn mae’n ei ddweud",
    messageTo: (address) => `Neges at ${address}`,
    back: "Yn ôl i’r blwch allan",
  },
});
