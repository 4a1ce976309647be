import { defineWords } from "../i18n/words.ts";

/** What every page says around its own content, and what it says when something is not as it should be. */
export const webWords = defineWords({
  en: {
    service: "Concord",
    home: "Home",
    notFound: "Page not found",
    notFoundText:
      "If you typed or copied the address, check that it is right. It may also be that this is not open to you.",
    forbidden: "You cannot do that here",
    forbiddenText: (sentence: string) =>
      `You may not ${sentence} here. Nothing was changed. Ask your co-ordinator if you think you should be able to.`,
    notNow: "That is not possible as things stand",
    conflict: "Someone else changed this at the same moment",
    conflictText: "Nothing was changed. Go back, look at the page as it is now, and try again.",
    invalid: "That could not be accepted",
    tooMany: "Too many tries",
    tooManyText: (seconds: string) => `Please wait ${seconds} seconds and try again. Nothing was changed.`,
    tooLarge: "That is too large to send",
    tooLargeText: "Send less text or a smaller file. Nothing was changed.",
    crossSite: "That came from another site",
    crossSiteText: "Nothing was changed. Open the page in Concord itself and try again.",
    unavailable: "Concord is not available at the moment",
    unavailableText: "Nothing you saved is lost. Wait a minute and load the page again.",
    problem: "Sorry, something went wrong",
    problemText: (reference: string) =>
      `Nothing was changed. Try again; if it keeps happening, tell the person who looks after Concord this reference: ${reference}.`,
    toHome: "Go to the home page",
    signIn: "Sign in",
    accessibility: "Accessibility",
    cookies: "Cookies",
    help: "Help",
  },
  cy: {
    service: "Concord",
    home: "Hafan",
    notFound: "Heb ddod o hyd i’r dudalen",
    notFoundText:
      "Os gwnaethoch deipio neu gopïo’r cyfeiriad, gwnewch yn siŵr ei fod yn gywir. Efallai hefyd nad yw hon ar agor i chi.",
    forbidden: "Ni allwch wneud hynny yma",
    forbiddenText: () =>
      "Nid oes gennych hawl i wneud hynny yma. Ni newidiwyd dim. Gofynnwch i’ch cydlynydd os credwch y dylech allu ei wneud.",
    notNow: "Nid yw hynny’n bosibl fel y mae pethau",
    conflict: "Newidiodd rhywun arall hyn ar yr un pryd",
    conflictText: "Ni newidiwyd dim. Ewch yn ôl, edrychwch ar y dudalen fel y mae nawr, a rhowch gynnig arall arni.",
    invalid: "Ni ellid derbyn hynny",
    tooMany: "Gormod o geisiadau",
    tooManyText: (seconds) => `Arhoswch ${seconds} eiliad a rhowch gynnig arall arni. Ni newidiwyd dim.`,
    tooLarge: "Mae hynny’n rhy fawr i’w anfon",
    tooLargeText: "Anfonwch lai o destun neu ffeil lai. Ni newidiwyd dim.",
    crossSite: "Daeth hynny o safle arall",
    crossSiteText: "Ni newidiwyd dim. Agorwch y dudalen yn Concord ei hun a rhowch gynnig arall arni.",
    unavailable: "Nid yw Concord ar gael ar hyn o bryd",
    unavailableText: "Nid yw dim a gadwyd gennych wedi’i golli. Arhoswch funud a llwythwch y dudalen eto.",
    problem: "Mae’n ddrwg gennym, aeth rhywbeth o’i le",
    problemText: (reference) =>
      `Ni newidiwyd dim. Rhowch gynnig arall arni; os yw’n dal i ddigwydd, rhowch y cyfeirnod hwn i’r sawl sy’n gofalu am Concord: ${reference}.`,
    toHome: "Mynd i’r hafan",
    signIn: "Mewngofnodi",
    accessibility: "Hygyrchedd",
    cookies: "Cwcis",
    help: "Cymorth",
  },
});
