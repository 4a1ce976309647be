import type { SmallPlan } from "../types.ts";

/** The smaller plan by which the task and finish group carried out action 1.1. */
export const welcomePack: SmallPlan = {
  title: ["Welcome pack: plan of the task and finish group", "Pecyn croeso: cynllun y grŵp gorchwyl a gorffen"],
  summary: [
    "Nine tasks that took the pack from forty conversations to eight hundred printed copies.",
    "Naw tasg a aeth â’r pecyn o ddeugain sgwrs i wyth cant o gopïau printiedig.",
  ],
  period: [-14, 3],
  made: -13.5,
  adopted: -13,
  owner: "The Kettle",
  group: "Welcome Pack Group",
  within: "1.1",
  levels: [
    { name: ["Part", "Rhan"], kind: "theme" },
    { name: ["Task", "Tasg"], kind: "action" },
  ],
  items: [
    {
      reference: "A",
      title: ["Ask and write", "Holi ac ysgrifennu"],
      items: [
        {
          reference: "A1",
          title: [
            "Ask forty recent arrivals what they needed to know",
            "Holi deugain o newydd-ddyfodiaid beth yr oedd angen iddynt ei wybod",
          ],
          lead: "Halyna Bondar",
          timescale: "{month -11}",
          money: "None",
          progress: [
            { days: -350, text: "Twenty-two asked, in seven languages, over soup.", state: "in_progress" },
            { days: -318, text: "Forty-three asked. Everybody’s first question is about bins.", state: "complete" },
          ],
        },
        {
          reference: "A2",
          title: [
            "Write twelve pages in plain English and Welsh",
            "Ysgrifennu deuddeg tudalen mewn Cymraeg a Saesneg clir",
          ],
          lead: "Ffion Arwel",
          timescale: "{month -9}",
          money: "Staff time",
          progress: [
            {
              days: -290,
              text: "Six pages in both languages, written side by side rather than one after the other.",
              state: "in_progress",
            },
            { days: -240, text: "Twelve pages.", state: "complete" },
          ],
        },
        {
          reference: "A3",
          title: [
            "Have each page read aloud to someone who did not help to write it",
            "Cael pob tudalen wedi’i darllen yn uchel i rywun na fu’n ei hysgrifennu",
          ],
          lead: "Amadou Diarra",
          timescale: "{month -8}",
          progress: [
            {
              days: -225,
              text: "Done at the Kettle. Eleven sentences fell, and nobody misses them.",
              state: "complete",
            },
          ],
        },
      ],
    },
    {
      reference: "B",
      title: ["Translate and check", "Cyfieithu a gwirio"],
      items: [
        {
          reference: "B1",
          title: ["Translate into nine further languages", "Cyfieithu i naw iaith arall"],
          lead: "College",
          timescale: "{month -7}",
          money: "£2,050 Welcome grant secured",
          progress: [
            {
              days: -200,
              text: "Seven languages back. Tigrinya and Kurdish still with the translators.",
              state: "in_progress",
            },
            { days: -178, text: "All nine.", state: "complete" },
          ],
        },
        {
          reference: "B2",
          title: ["Check each translation with two readers", "Gwirio pob cyfieithiad gyda dau ddarllenydd"],
          lead: "Stefan Iordache with the help of college learners",
          timescale: "{month -7}",
          money: "Volunteers’ time",
          progress: [
            {
              days: -170,
              text: "Eighteen readers, one polite disagreement about the word for bin.",
              state: "complete",
            },
          ],
        },
        {
          reference: "B3",
          title: [
            "Record the pages for people who would rather listen",
            "Recordio’r tudalennau i bobl y byddai’n well ganddynt wrando",
          ],
          lead: "Amadou Diarra / College",
          timescale: "{month 2}",
          money: "£300 to be confirmed",
          progress: [
            { days: -150, text: "English and Welsh recorded in the college’s booth.", state: "in_progress" },
            { days: -40, text: "Arabic, Polish and Ukrainian recorded. Five to go." },
          ],
        },
      ],
    },
    {
      reference: "C",
      title: ["Print and give out", "Argraffu a dosbarthu"],
      items: [
        {
          reference: "C1",
          title: ["Print 800 copies", "Argraffu 800 o gopïau"],
          lead: "Communications and Welsh Language",
          timescale: "{month -6}",
          money: "£1,780 Welcome grant secured",
          progress: [
            { days: -160, text: "Arabic pages set again, the right way round this time.", state: "in_progress" },
            { days: -140, text: "Printed.", state: "complete" },
          ],
        },
        {
          reference: "C2",
          title: [
            "Packs at five libraries, nine surgeries and the letting agents",
            "Pecynnau mewn pum llyfrgell, naw meddygfa a chan yr asiantau gosod tai",
          ],
          lead: "Eleri Wyn Bebb",
          timescale: "{month -5} and ongoing",
          progress: [
            { days: -130, text: "Everywhere but two surgeries.", state: "in_progress" },
            { days: -70, text: "Everywhere.", state: "continuing" },
          ],
        },
        {
          reference: "C3",
          title: ["Correct and print again", "Cywiro ac argraffu eto"],
          lead: "Halyna Bondar",
          timescale: "{month 3}",
          money: "£1,400 to be identified",
          progress: [{ days: -25, text: "List of corrections is one page so far.", state: "in_progress" }],
        },
      ],
    },
  ],
};
