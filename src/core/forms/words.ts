import { defineWords } from "../i18n/words.ts";

/** What every form says when it cannot take something. Labels come in lower case from the form itself. */
export const formWords = defineWords({
  en: {
    tooLong: (label: string, max: string) => `${label} must be ${max} characters or fewer`,
    chooseOne: (label: string) => `Choose one of the options for “${label}”`,
    notADate: (label: string) => `${label} must be a real date, like 27 3 2027`,
    dateIncomplete: (label: string) => `${label} must include a day, a month and a year`,
    notANumber: (label: string) => `${label} must be a whole number`,
    numberRange: (label: string, least: string, most: string) => `${label} must be between ${least} and ${most}`,
    notAnEmail: "Enter an e-mail address in the correct format, like name@example.org",
    notATime: (label: string) => `${label} must be a time, like 2:30pm or 14:30`,
    notAnAddress: (label: string) => `${label} must be a web address that starts with https://`,
    fileTooLarge: (label: string, most: string) => `${label} must be smaller than ${most}`,
    fileKind: (label: string, kinds: string) => `${label} must be one of these kinds: ${kinds}`,
    stale: "Someone else changed this while you were editing. Choose which text to keep.",
  },
  cy: {
    tooLong: (label, max) => `Rhaid i “${label}” fod yn ${max} nod neu lai`,
    chooseOne: (label) => `Dewiswch un o’r opsiynau ar gyfer “${label}”`,
    notADate: (label) => `Rhaid i “${label}” fod yn ddyddiad go iawn, fel 27 3 2027`,
    dateIncomplete: (label) => `Rhaid i “${label}” gynnwys diwrnod, mis a blwyddyn`,
    notANumber: (label) => `Rhaid i “${label}” fod yn rhif cyfan`,
    numberRange: (label, least, most) => `Rhaid i “${label}” fod rhwng ${least} a ${most}`,
    notAnEmail: "Rhowch gyfeiriad e-bost yn y fformat cywir, fel enw@example.org",
    notATime: (label) => `Rhaid i “${label}” fod yn amser, fel 2:30pm neu 14:30`,
    notAnAddress: (label) => `Rhaid i “${label}” fod yn gyfeiriad gwe sy’n dechrau â https://`,
    fileTooLarge: (label, most) => `Rhaid i “${label}” fod yn llai na ${most}`,
    fileKind: (label, kinds) => `Rhaid i “${label}” fod yn un o’r mathau hyn: ${kinds}`,
    stale: "Newidiodd rhywun arall hyn tra oeddech chi’n golygu. Dewiswch pa destun i’w gadw.",
  },
});
