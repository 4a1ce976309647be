import { defineWords, plural } from "../../core/i18n/index.ts";

/** What the pages that take items out of a plan, and put them back, say. */
export const removalWords = defineWords({
  en: {
    title: "Remove from the plan",
    effect:
      "It will no longer be shown, counted or printed. Nothing is deleted: a co-ordinator can put it back at any time.",
    rather: "If it was agreed and then dropped, discontinue it instead: it then stays in the plan with its reason.",
    withUnder: (n: number) =>
      plural("en", n, { one: "{n} item under it goes too.", other: "{n} items under it go too." }),
    submit: "Remove it",
    done: (title: string) => `“${title}” was removed. You can put it back from the list of removed items.`,
    removed: "Removed items",
    lead: "What was taken out of this plan. Putting something back brings everything that went with it.",
    none: "Nothing has been removed from this plan.",
    item: "Item",
    when: "Removed",
    restore: "Put back",
    restored: (title: string) => `“${title}” is back in the plan.`,
    actions: "What can be done",
  },
  cy: {
    title: "Tynnu o’r cynllun",
    effect:
      "Ni fydd yn cael ei dangos, ei chyfrif na’i hargraffu mwyach. Ni chaiff dim ei ddileu: gall cydlynydd ei rhoi yn ôl unrhyw bryd.",
    rather:
      "Os cafodd ei chytuno ac yna’i gollwng, dewch â hi i ben yn lle hynny: bydd wedyn yn aros yn y cynllun gyda’i rheswm.",
    withUnder: (n) =>
      plural("cy", n, {
        one: "Mae {n} eitem oddi tani’n mynd hefyd.",
        other: "Mae {n} eitem oddi tani’n mynd hefyd.",
      }),
    submit: "Ei thynnu",
    done: (title) => `Tynnwyd “${title}”. Gallwch ei rhoi yn ôl o’r rhestr o eitemau a dynnwyd.`,
    removed: "Eitemau a dynnwyd",
    lead: "Yr hyn a dynnwyd o’r cynllun hwn. Mae rhoi rhywbeth yn ôl yn dod â phopeth a aeth gydag ef.",
    none: "Nid oes dim wedi’i dynnu o’r cynllun hwn.",
    item: "Eitem",
    when: "Tynnwyd",
    restore: "Rhoi yn ôl",
    restored: (title) => `Mae “${title}” yn ôl yn y cynllun.`,
    actions: "Beth y gellir ei wneud",
  },
});
