import { defineWords } from "../../core/i18n/index.ts";

/** What the page that splits an item says. */
export const splitWords = defineWords({
  en: {
    title: "Split in two",
    lead: "The first half keeps the updates and the history. The second half stands after it, with the same dates, leads and money, and says where it came from.",
    first: "First half",
    second: "Second half",
    reference: "Reference",
    titleLabel: "Title",
    titleNeeded: "Enter a title for each half",
    titleCy: "Title in Welsh",
    detail: "Detail",
    children: "What goes with the second half",
    submit: "Split it",
    done: (first: string, second: string) => `Split into “${first}” and “${second}”.`,
  },
  cy: {
    title: "Rhannu’n ddwy",
    lead: "Mae’r hanner cyntaf yn cadw’r diweddariadau a’r hanes. Mae’r ail hanner yn sefyll ar ei ôl, gyda’r un dyddiadau, arweinwyr ac arian, ac yn dweud o ble y daeth.",
    first: "Hanner cyntaf",
    second: "Ail hanner",
    reference: "Cyfeirnod",
    titleLabel: "Teitl",
    titleNeeded: "Rhowch deitl i’r ddau hanner",
    titleCy: "Teitl yn Gymraeg",
    detail: "Manylion",
    children: "Beth sy’n mynd gyda’r ail hanner",
    submit: "Ei rhannu",
    done: (first, second) => `Rhannwyd yn “${first}” a “${second}”.`,
  },
});
