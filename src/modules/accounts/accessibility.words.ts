import { defineWords } from "../../core/i18n/index.ts";

/**
 * The accessibility statement, under the headings of the model statement (SI 2018/952, regulation 8). It never claims full
 * compliance: whoever runs Concord has their own installation tested and says so there.
 */
export const accessibilityWords = defineWords({
  en: {
    title: "Accessibility statement",
    lead: "This statement is about Concord as it is installed here. We want as many people as possible to be able to use it.",
    howTitle: "How accessible Concord is",
    how: "You should be able to:",
    how1: "use every page with a keyboard alone, with a screen reader, or with speech",
    how2: "make the text four times larger without anything falling off the screen",
    how3: "use every form without JavaScript",
    how4: "read every chart as a table, and every colour as a word",
    how5: "sign in without remembering anything: by a link, a passkey or a password manager",
    knownTitle: "What we know is not fully accessible",
    known1:
      "Files that partners have added, such as older Word documents and pictures of tables, may not be readable with a screen reader. Ask for them in another form.",
    known2:
      "Wide tables, such as a plan by months, take many steps to go through with a screen reader. The same actions can be read as a list.",
    known3:
      "Text that a colleague has typed in one language is not translated. It is marked with the language it is in.",
    contactTitle: "Feedback and contact",
    contact:
      "If you find a problem, or need something in another form such as large print, easy read or audio, tell the co-ordinator of your partnership, or the organisation that runs this Concord. We answer within 10 working days.",
    enforcementTitle: "Enforcement procedure",
    enforcement:
      "The Equality and Human Rights Commission enforces the Public Sector Bodies (Websites and Mobile Applications) (No. 2) Accessibility Regulations 2018. If you are not happy with our answer, contact the Equality Advisory and Support Service:",
    technicalTitle: "Technical information",
    technical:
      "Public bodies of the partnership are committed to making this website accessible, in accordance with those Regulations.",
    statusTitle: "Compliance status",
    status:
      "This website is partially compliant with the Web Content Accessibility Guidelines version 2.2, standard AA, because of the matters listed below. Until the organisation that runs it has had this installation tested, no more than that is claimed.",
    contentTitle: "Non-accessible content",
    nonComplianceTitle: "Not yet as it should be",
    nonCompliance: "The matters named above under “What we know is not fully accessible”.",
    burdenTitle: "Disproportionate burden",
    burden: "Nothing is claimed to be a disproportionate burden.",
    scopeTitle: "Outside the scope of the Regulations",
    scope: "Documents published before 23 September 2018 that are not needed for the services of the partnership.",
    preparedTitle: "Preparation of this statement",
    prepared:
      "This statement comes with Concord and was prepared on 22 November 2026. Every page is tried by automatic tests with axe, in both languages, with a keyboard and at the width of a phone. The organisation that runs this Concord reviews the statement once a year and whenever something important changes.",
  },
  cy: {
    title: "Datganiad hygyrchedd",
    lead: "Mae’r datganiad hwn yn ymwneud â Concord fel y mae wedi’i osod yma. Rydym am i gynifer o bobl â phosibl allu ei ddefnyddio.",
    howTitle: "Pa mor hygyrch yw Concord",
    how: "Dylech allu:",
    how1: "defnyddio pob tudalen â bysellfwrdd yn unig, â darllenydd sgrin, neu â’ch llais",
    how2: "gwneud y testun bedair gwaith yn fwy heb i ddim ddisgyn oddi ar y sgrin",
    how3: "defnyddio pob ffurflen heb JavaScript",
    how4: "darllen pob siart fel tabl, a phob lliw fel gair",
    how5: "mewngofnodi heb gofio dim: drwy ddolen, allwedd fynediad neu reolwr cyfrineiriau",
    knownTitle: "Yr hyn y gwyddom nad yw’n gwbl hygyrch",
    known1:
      "Efallai na fydd modd darllen ffeiliau y mae partneriaid wedi’u hychwanegu, fel dogfennau Word hŷn a lluniau o dablau, â darllenydd sgrin. Gofynnwch amdanynt ar ffurf arall.",
    known2:
      "Mae tablau llydan, fel cynllun fesul mis, yn cymryd llawer o gamau i fynd drwyddynt â darllenydd sgrin. Gellir darllen yr un camau gweithredu fel rhestr.",
    known3:
      "Nid yw testun y mae cydweithiwr wedi’i deipio mewn un iaith yn cael ei gyfieithu. Mae wedi’i farcio â’r iaith y mae ynddi.",
    contactTitle: "Adborth a chysylltu",
    contact:
      "Os dewch o hyd i broblem, neu os oes angen rhywbeth arnoch ar ffurf arall fel print bras, hawdd ei ddarllen neu sain, rhowch wybod i gydlynydd eich partneriaeth, neu’r sefydliad sy’n rhedeg y Concord hwn. Byddwn yn ateb o fewn 10 diwrnod gwaith.",
    enforcementTitle: "Y weithdrefn orfodi",
    enforcement:
      "Y Comisiwn Cydraddoldeb a Hawliau Dynol sy’n gorfodi Rheoliadau Hygyrchedd Cyrff Sector Cyhoeddus (Gwefannau ac Apiau Symudol) (Rhif 2) 2018. Os nad ydych yn fodlon ar ein hateb, cysylltwch â’r Gwasanaeth Cynghori a Chymorth Cydraddoldeb:",
    technicalTitle: "Gwybodaeth dechnegol",
    technical:
      "Mae cyrff cyhoeddus y bartneriaeth wedi ymrwymo i wneud y wefan hon yn hygyrch, yn unol â’r Rheoliadau hynny.",
    statusTitle: "Statws cydymffurfio",
    status:
      "Mae’r wefan hon yn cydymffurfio’n rhannol â Chanllawiau Hygyrchedd Cynnwys y We fersiwn 2.2, safon AA, oherwydd y materion a restrir isod. Hyd nes y bydd y sefydliad sy’n ei rhedeg wedi cael profi’r gosodiad hwn, ni honnir mwy na hynny.",
    contentTitle: "Cynnwys nad yw’n hygyrch",
    nonComplianceTitle: "Heb fod fel y dylai eto",
    nonCompliance: "Y materion a enwir uchod o dan “Yr hyn y gwyddom nad yw’n gwbl hygyrch”.",
    burdenTitle: "Baich anghymesur",
    burden: "Ni honnir bod dim yn faich anghymesur.",
    scopeTitle: "Y tu allan i gwmpas y Rheoliadau",
    scope: "Dogfennau a gyhoeddwyd cyn 23 Medi 2018 nad oes eu hangen ar gyfer gwasanaethau’r bartneriaeth.",
    preparedTitle: "Paratoi’r datganiad hwn",
    prepared:
      "Daw’r datganiad hwn gyda Concord ac fe’i paratowyd ar 22 Tachwedd 2026. Caiff pob tudalen ei phrofi’n awtomatig gydag axe, yn y ddwy iaith, â bysellfwrdd ac ar led ffôn. Mae’r sefydliad sy’n rhedeg y Concord hwn yn adolygu’r datganiad unwaith y flwyddyn a phryd bynnag y bydd rhywbeth pwysig yn newid.",
  },
});
