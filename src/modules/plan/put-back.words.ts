import { defineWords } from "../../core/i18n/index.ts";

/** What the page that puts something back from the history says. */
export const putBackWords = defineWords({
  en: {
    title: "Put it back",
    lead: (who: string, when: string) =>
      `${who} changed this on ${when}. Putting it back is a change of its own and can be seen in the history.`,
    overlap: "Changed again since",
    overlapText: "Some of this was changed again later. Putting it back would undo that later change too.",
    confirm: "Put it back all the same",
    nothing: "There is nothing to put back: the item already says this.",
    submit: "Put it back",
    done: "It was put back.",
  },
  cy: {
    title: "Ei roi yn ôl",
    lead: (who, when) =>
      `Newidiodd ${who} hyn ar ${when}. Mae ei roi yn ôl yn newid ynddo’i hun ac fe’i gwelir yn yr hanes.`,
    overlap: "Newidiwyd eto ers hynny",
    overlapText:
      "Newidiwyd rhywfaint o hyn eto’n ddiweddarach. Byddai ei roi yn ôl yn dadwneud y newid diweddarach hwnnw hefyd.",
    confirm: "Ei roi yn ôl beth bynnag",
    nothing: "Nid oes dim i’w roi yn ôl: mae’r eitem eisoes yn dweud hyn.",
    submit: "Ei roi yn ôl",
    done: "Fe’i rhoddwyd yn ôl.",
  },
});
