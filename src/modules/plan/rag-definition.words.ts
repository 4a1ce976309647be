import { defineWords } from "../../core/i18n/index.ts";

/** What the pages about the partnership's RAG key say. */
export const ragDefinitionWords = defineWords({
  en: {
    title: "What the RAG ratings mean",
    lead: "This key is printed with every view of a plan and every paper. Concord proposes a rating; the lead sets it.",
    key: "RAG key",
    change: "Change the key",
    letter: "Letter",
    letterNeeded: "Enter a letter",
    labelEn: "Name",
    labelCy: "Name in Welsh",
    labelNeeded: "Enter a name in both languages",
    meaningEn: "What it means",
    meaningCy: "What it means, in Welsh",
    saved: "The RAG key was saved.",
    rule: "Changing the words does not change the rule by which Concord proposes a rating.",
    none: "The key is made with the partnership’s first plan.",
  },
  cy: {
    title: "Ystyr y sgoriau RAG",
    lead: "Caiff yr allwedd hon ei hargraffu gyda phob golwg ar gynllun a phob papur. Mae Concord yn cynnig sgôr; yr arweinydd sy’n ei gosod.",
    key: "Allwedd RAG",
    change: "Newid yr allwedd",
    letter: "Llythyren",
    letterNeeded: "Rhowch lythyren",
    labelEn: "Enw yn Saesneg",
    labelCy: "Enw yn Gymraeg",
    labelNeeded: "Rhowch enw yn y ddwy iaith",
    meaningEn: "Beth mae’n ei olygu, yn Saesneg",
    meaningCy: "Beth mae’n ei olygu, yn Gymraeg",
    saved: "Cadwyd yr allwedd RAG.",
    rule: "Nid yw newid y geiriau’n newid y rheol y mae Concord yn ei defnyddio i gynnig sgôr.",
    none: "Caiff yr allwedd ei gwneud gyda chynllun cyntaf y bartneriaeth.",
  },
});
