import { defineWords } from "../../core/i18n/index.ts";

/** What the page that sets the RAG of an item says. */
export const itemRagWords = defineWords({
  en: {
    title: "Set the RAG",
    proposed: (label: string) => `Concord proposes: ${label}`,
    why: "Why",
    now: (label: string) => `Set now: ${label}`,
    notSet: "None is set yet.",
    rating: "How does it stand?",
    ratingNeeded: "Choose how it stands",
    reason: "Why, if your rating differs from the one proposed",
    reasonHint: "One sentence is enough. It is shown beside the rating",
    direction: "Which way is it going?",
    submit: "Set the RAG",
    done: (label: string) => `The RAG is now: ${label}.`,
    key: "What the ratings mean",
  },
  cy: {
    title: "Gosod y RAG",
    proposed: (label) => `Mae Concord yn cynnig: ${label}`,
    why: "Pam",
    now: (label) => `Wedi’i osod nawr: ${label}`,
    notSet: "Nid oes un wedi’i osod eto.",
    rating: "Sut mae pethau’n sefyll?",
    ratingNeeded: "Dewiswch sut mae pethau’n sefyll",
    reason: "Pam, os yw eich sgôr yn wahanol i’r un a gynigir",
    reasonHint: "Mae un frawddeg yn ddigon. Caiff ei dangos wrth ochr y sgôr",
    direction: "I ba gyfeiriad mae’n mynd?",
    submit: "Gosod y RAG",
    done: (label) => `Y RAG nawr yw: ${label}.`,
    key: "Ystyr y sgoriau",
  },
});
