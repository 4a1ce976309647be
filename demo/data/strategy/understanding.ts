import { none, type OutcomeData } from "../types.ts";

/** Outcomes 10 and 11: rumours and facts, and staff who meet the public. */
export const understanding: readonly OutcomeData[] = [
  {
    reference: "10",
    title: [
      "People can check what they hear about their area, and do",
      "Gall pobl wirio’r hyn a glywant am eu hardal, ac maent yn gwneud hynny",
    ],
    contribution: "A quick, friendly fact is the best answer to a rumour. A slow one is not an answer.",
    actions: [
      {
        reference: "10.1",
        title: [
          "Answer “Is it true that …?” in public within five working days",
          "Ateb “Ydy hi’n wir bod …?” yn gyhoeddus o fewn pum diwrnod gwaith",
        ],
        lead: ["Ffion Arwel"],
        support: ["Police", "Hirwy Homes"],
        timescale: "{month -7} and ongoing",
        money: "Existing budget",
        target: "Five working days",
        measures: [
          ["Page open in both languages", 2],
          ["Who may sign off an answer in each partner is agreed", 2],
          { title: "Three answers in four within five days", round: 5, target: "75%" },
        ],
        rounds: [
          "Drafted six answers to try it out. Housing allocation took longest; it always does.",
          {
            partner: "Page open. Nine questions in the first fortnight.",
            board: "The page is open and in use.",
            public: "Heard something about the Vale? Ask us whether it is true.",
          },
          none,
          {
            partner:
              "Thirty-one questions so far, half answered in time. The slow ones all wait for the same two desks.",
            rag: "at_risk",
            because: "Half in time is not good enough to be believed.",
          },
          {
            partner: "Forty-four questions; thirty-five in time. The two desks now have a named person.",
            board: "Four in five questions are now answered within five days.",
            going: "better",
          },
          "Fifty-eight questions. The most read answer this quarter was about who paid for the new bus shelter.",
        ],
        continuing: 5,
      },
      {
        reference: "10.2",
        title: [
          "Meet the editors of the local papers and community radio twice a year",
          "Cwrdd â golygyddion y papurau lleol a’r radio cymunedol ddwywaith y flwyddyn",
        ],
        lead: ["Council: Communications and Welsh Language"],
        involved: ["Local newspapers", "Radio Hirwy", "Young Voices panel"],
        timescale: "Every 6 months",
        money: "none",
        measures: [
          ["First meeting held", 2],
          ["Second meeting held", 5],
        ],
        rounds: [
          null,
          "Met at the Averton paper’s office. They would like more people to photograph and fewer statements to print.",
          none,
          null,
          "Second meeting, at the radio station. Young Voices have a ten-minute slot on Fridays.",
          none,
        ],
        continuing: 5,
      },
      {
        reference: "10.3",
        title: [
          "Run “check before you share” evenings in the libraries",
          "Cynnal nosweithiau “gwirio cyn rhannu” yn y llyfrgelloedd",
        ],
        lead: ["Eleri Wyn Bebb"],
        support: ["College"],
        timescale: "{month -4}",
        money: "£350",
        measures: [
          ["Three evenings held", 4],
          ["Hand-out left in every branch", 4],
        ],
        rounds: [
          none,
          "First evening: six people and a dog. Moved it next to the knitting group.",
          "Second evening: twenty-two people, most of them knitting.",
          {
            partner: "Third evening held. The knitters have made a banner. Hand-out is in all five branches.",
            public: "A short guide to checking before you share is in every library.",
          },
        ],
        ending: { round: 4, deed: "complete" },
      },
    ],
  },
  {
    reference: "11",
    title: [
      "Staff who meet the public understand the communities they serve",
      "Mae staff sy’n cwrdd â’r cyhoedd yn deall y cymunedau y maent yn eu gwasanaethu",
    ],
    contribution: "Most people judge a public service by the first person they meet in it.",
    actions: [
      {
        reference: "11.1",
        title: [
          "Build a half-day course on culture, faith and working with interpreters",
          "Llunio cwrs hanner diwrnod ar ddiwylliant, ffydd a gweithio gyda chyfieithwyr ar y pryd",
        ],
        lead: ["Rhian Mostyn-Okafor"],
        support: ["Faiths Together", "Health Board"],
        timescale: "Within 12 months",
        money: "£2,200 Workforce development budget",
        measures: [
          ["Course written with people who use services", 2],
          ["Tried with forty staff from five partners", 3],
          ["Two trainers in each large partner", 5],
        ],
        rounds: [
          "Eight residents told us what they wished staff knew. It was mostly: say your name.",
          "Course written: three hours in four parts, with two short films and an exercise in which an interpreter is used badly. No slides until the last half hour.",
          {
            partner: "Forty-two staff have taken it. Nine in ten would tell a colleague to.",
            board: "The course is tried and well liked.",
          },
          none,
          {
            partner: "Trainers in place in the Council, Police, Fire and Health Board. We can let go of this now.",
            board: "Complete. Each large partner can run the course itself.",
            going: "better",
          },
        ],
        ending: { round: 5, deed: "complete" },
      },
      {
        reference: "11.2",
        title: ["Put cohesion into every partner’s induction", "Rhoi cydlyniant yn rhaglen sefydlu pob partner"],
        lead: ["Board"],
        support: ["Rhian Mostyn-Okafor"],
        timescale: "{month 2}",
        money: "Staff time",
        measures: [["Two pages any partner may use", 3], "In use by all fourteen partners"],
        rounds: [
          null,
          none,
          "Two pages written, with a map, four short stories and no acronyms.",
          "In use by five partners: Council, Fire, Hirwy Homes, the College and Vale Advice. Police will add theirs to the intake in {month 2}.",
          "Eight partners. The health board has turned the stories into a short film.",
          {
            partner: "Ten partners. Now covers councillors and governors too, since the two actions were joined.",
            rag: "at_risk",
            because: "Four partners to go, and two months to go in.",
          },
        ],
      },
      {
        reference: "11.3",
        title: [
          "Put cohesion into the induction of councillors and school governors",
          "Rhoi cydlyniant yn rhaglen sefydlu cynghorwyr a llywodraethwyr ysgol",
        ],
        lead: ["post: Head of Democratic Services"],
        timescale: "As and when required",
        money: "None",
        measures: ["Session offered to all new councillors"],
        rounds: [none, null, "The two pages under 11.2 would do very well for councillors."],
        ending: {
          round: 4,
          deed: "merge",
          into: "11.2",
          reason: "It is the same two pages for a different audience; one action is enough.",
        },
      },
    ],
  },
];
