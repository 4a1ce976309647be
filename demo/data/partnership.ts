import type { Both } from "./types.ts";

/** The partnership itself. Nothing in it is real: not the county, its towns, its people or its telephone numbers. */
export const partnership = {
  slug: "clawdd",
  name: ["Clawdd Vale Together", "Dyffryn Clawdd Ynghyd"],
  area: [
    "The county of Clawdd Vale: Averton, Dyke Marston, Llandrefan and thirty-one villages",
    "Sir Dyffryn Clawdd: Trefawen, Marstwn-y-Clawdd, Llandrefan ac un pentref ar ddeg ar hugain",
  ],
  vision: [
    "We want Clawdd Vale to be a place where people who have always lived here and people who came last week know one another’s names. Where everyone can be who they are, in whichever language they choose, and be safe. Where we notice when somebody is left out, and do something about it. And where difference is ordinary, because we work, learn, play and eat together.",
    "Rydym am i Ddyffryn Clawdd fod yn lle y mae’r rhai a fu yma erioed a’r rhai a ddaeth yr wythnos diwethaf yn gwybod enwau ei gilydd. Lle gall pawb fod yn nhw eu hunain, ym mha iaith bynnag a ddewisant, a bod yn ddiogel. Lle byddwn yn sylwi pan fydd rhywun ar y tu allan, ac yn gwneud rhywbeth am y peth. A lle mae gwahaniaeth yn beth cyffredin, am ein bod yn gweithio, yn dysgu, yn chwarae ac yn bwyta gyda’n gilydd.",
  ],
} as const satisfies { slug: string; name: Both; area: Both; vision: Both };

/** The principles agreed at the vision day. */
export const principles: readonly Both[] = [
  ["Everyone who lives here belongs here.", "Mae pawb sy’n byw yma yn perthyn yma."],
  ["We do things with people, not for them or to them.", "Rydym yn gwneud pethau gyda phobl, nid drostynt nac iddynt."],
  [
    "Welsh and English stand side by side, and other languages are welcome at the table.",
    "Saif y Gymraeg a’r Saesneg ochr yn ochr, ac mae croeso i ieithoedd eraill wrth y bwrdd.",
  ],
  ["We say what is true, kindly and in good time.", "Dywedwn yr hyn sy’n wir, yn garedig ac mewn da bryd."],
  [
    "Small things done every week are worth more than large things done once.",
    "Mae pethau bychain a wneir bob wythnos yn werth mwy na phethau mawr a wneir unwaith.",
  ],
];
