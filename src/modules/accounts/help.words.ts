import { defineWords } from "../../core/i18n/index.ts";

/** What the help page says. */
export const helpWords = defineWords({
  en: {
    title: "Help",
    lead: "Concord keeps one plan for a partnership: who does what, by when, how it goes, and what was decided.",
    signInTitle: "If you cannot sign in",
    signInLink: "Ask for a link by e-mail. It works without a password.",
    signInPassword: "Choose a new password if you have forgotten yours.",
    signInCode:
      "If you have lost the phone with your authenticator app, use one of your recovery codes when you are asked for the code.",
    signInAsk:
      "If none of this works, ask the co-ordinator or administrator of your partnership. They can see whether you have been added, and with which e-mail address.",
    wordsTitle: "Who does what",
    administrator: "Administrator",
    administratorText: "decides who may come in and in which role, and looks after the settings of the partnership.",
    coordinator: "Co-ordinator",
    coordinatorText: "keeps the plan, the people and the meetings, and asks for updates before each meeting.",
    leadRole: "Lead",
    leadText: "answers for one or more actions of the plan and says how they go.",
    member: "Member",
    memberText: "reads the plan and the papers.",
    viewer: "Observer",
    viewerText: "reads what observers may see, for instance for scrutiny.",
    languageTitle: "English and Welsh",
    languageText:
      "Every page is there in both languages. The switch at the top leads to the same page in the other one. What colleagues have typed stays in the language they typed it in.",
    safeTitle: "Being signed out",
    safeText:
      "After 30 minutes without use you are signed out, and after 12 hours in any case. You are asked first. If it happens while you are typing, what you typed is kept and you can carry on after signing in.",
    moreTitle: "More",
    accessibility: "Accessibility statement",
    cookies: "Cookies",
    account: "Your account",
  },
  cy: {
    title: "Cymorth",
    lead: "Mae Concord yn cadw un cynllun i bartneriaeth: pwy sy’n gwneud beth, erbyn pryd, sut mae’n mynd, a beth a benderfynwyd.",
    signInTitle: "Os na allwch fewngofnodi",
    signInLink: "Gofynnwch am ddolen drwy e-bost. Mae’n gweithio heb gyfrinair.",
    signInPassword: "Dewiswch gyfrinair newydd os ydych wedi anghofio’ch un chi.",
    signInCode:
      "Os ydych wedi colli’r ffôn sydd â’ch ap dilysu, defnyddiwch un o’ch codau adfer pan ofynnir i chi am y cod.",
    signInAsk:
      "Os nad yw dim o hyn yn gweithio, gofynnwch i gydlynydd neu weinyddwr eich partneriaeth. Gallant weld a ydych wedi cael eich ychwanegu, ac â pha gyfeiriad e-bost.",
    wordsTitle: "Pwy sy’n gwneud beth",
    administrator: "Gweinyddwr",
    administratorText: "yn penderfynu pwy gaiff ddod i mewn ac ym mha rôl, ac yn gofalu am osodiadau’r bartneriaeth.",
    coordinator: "Cydlynydd",
    coordinatorText: "yn cadw’r cynllun, y bobl a’r cyfarfodydd, ac yn gofyn am ddiweddariadau cyn pob cyfarfod.",
    leadRole: "Arweinydd",
    leadText: "yn atebol am un neu fwy o gamau’r cynllun ac yn dweud sut maent yn mynd.",
    member: "Aelod",
    memberText: "yn darllen y cynllun a’r papurau.",
    viewer: "Sylwedydd",
    viewerText: "yn darllen yr hyn y caiff sylwedyddion ei weld, er enghraifft ar gyfer craffu.",
    languageTitle: "Cymraeg a Saesneg",
    languageText:
      "Mae pob tudalen ar gael yn y ddwy iaith. Mae’r ddolen ar y brig yn arwain at yr un dudalen yn y llall. Mae’r hyn y mae cydweithwyr wedi’i deipio yn aros yn yr iaith y’i teipiwyd ynddi.",
    safeTitle: "Cael eich allgofnodi",
    safeText:
      "Ar ôl 30 munud heb ddefnydd cewch eich allgofnodi, ac ar ôl 12 awr beth bynnag. Gofynnir i chi yn gyntaf. Os yw’n digwydd wrth i chi deipio, caiff yr hyn a deipioch ei gadw a gallwch barhau ar ôl mewngofnodi.",
    moreTitle: "Rhagor",
    accessibility: "Datganiad hygyrchedd",
    cookies: "Cwcis",
    account: "Eich cyfrif",
  },
});
