import { defineWords, plural } from "../../core/i18n/index.ts";

/** What the pages that change printed references say. */
export const renumberWords = defineWords({
  en: {
    title: "Renumber",
    own: "Its own reference",
    reference: "Reference",
    isAlone: "Leave the references under it as they are",
    isAloneHint: "Otherwise those that begin with the old reference follow the new one",
    submitOwn: "Change the reference",
    under: "Everything under it",
    whole: "The whole plan",
    underLead: "Counts on without gaps or repeats, in the style each list already has.",
    before: "Now",
    after: "Then",
    item: "Item",
    nothing: "The references count on without gaps already.",
    submit: "Renumber",
    changed: (n: number) =>
      plural("en", n, { one: "{n} reference was changed.", other: "{n} references were changed." }),
    changedOwn: (reference: string) => `The reference is now ${reference}.`,
  },
  cy: {
    title: "Ailrifo",
    own: "Ei chyfeirnod ei hun",
    reference: "Cyfeirnod",
    isAlone: "Gadael y cyfeirnodau oddi tani fel y maent",
    isAloneHint: "Fel arall bydd y rhai sy’n dechrau â’r hen gyfeirnod yn dilyn yr un newydd",
    submitOwn: "Newid y cyfeirnod",
    under: "Popeth oddi tani",
    whole: "Y cynllun cyfan",
    underLead: "Yn cyfrif ymlaen heb fylchau nac ailadrodd, yn yr arddull sydd gan bob rhestr eisoes.",
    before: "Nawr",
    after: "Wedyn",
    item: "Eitem",
    nothing: "Mae’r cyfeirnodau eisoes yn cyfrif ymlaen heb fylchau.",
    submit: "Ailrifo",
    changed: (n) =>
      plural("cy", n, {
        two: "Newidiwyd {n} gyfeirnod.",
        few: "Newidiwyd {n} chyfeirnod.",
        many: "Newidiwyd {n} chyfeirnod.",
        other: "Newidiwyd {n} cyfeirnod.",
      }),
    changedOwn: (reference) => `Y cyfeirnod nawr yw ${reference}.`,
  },
});
