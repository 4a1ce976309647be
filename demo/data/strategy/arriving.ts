import { none, type OutcomeData } from "../types.ts";

/** Outcome 1: the first weeks in the Vale. */
export const arriving: readonly OutcomeData[] = [
  {
    reference: "1",
    title: [
      "People who move to the Vale soon know how things work here and whom to ask",
      "Mae pobl sy’n symud i’r Dyffryn yn gwybod yn fuan sut mae pethau’n gweithio yma a phwy i’w holi",
    ],
    contribution:
      "A good first month makes everything after it easier. Neighbours meet as neighbours, and small worries are answered before they grow.",
    other: [
      { heading: "Where this came from", text: "Vision day, table 3: “I learned about bin day from a red sticker.”" },
    ],
    actions: [
      {
        reference: "1.1",
        title: [
          "Publish a welcome pack in the eleven languages most spoken in the Vale",
          "Cyhoeddi pecyn croeso yn yr un iaith ar ddeg a siaredir fwyaf yn y Dyffryn",
        ],
        detail: [
          "One short folder that answers what people really ask in their first weeks: doctor, school, bins, bus, library, and who to ring.",
          "Un ffolder byr sy’n ateb yr hyn y mae pobl yn ei ofyn go iawn yn eu hwythnosau cyntaf: meddyg, ysgol, biniau, bws, llyfrgell, a phwy i’w ffonio.",
        ],
        lead: ["Halyna Bondar"],
        support: ["College", "Council: Communications and Welsh Language"],
        involved: ["Letting agents", "GP practices", "Vale Voices"],
        timescale: "{month -5} and ongoing",
        money: "£4,200 Welcome grant secured; translation in kind from the College",
        target: "2,000 packs in people’s hands in the first year",
        measures: [
          ["Contents agreed with forty people who arrived in the last two years", 1],
          ["First printing in libraries, surgeries and letting agents", 4],
          { title: "Pack checked and corrected every six months", target: "Twice a year" },
        ],
        rounds: [
          "Asked forty-three people at the welcome mornings what they had needed to know and nobody told them. Bins and registering with a doctor came top; nobody mentioned the council tax leaflet we were so proud of.",
          "Words for nine of twelve pages agreed. College learners are checking the translations for sense as well as spelling.",
          {
            partner: "All twelve pages agreed. The printer needed the Arabic pages set again, so two weeks lost.",
            board: "Text complete. Printing begins next month; two weeks later than planned.",
          },
          {
            partner:
              "First 800 printed and out. The two biggest letting agents in Averton now hand one over with the keys.",
            board: "First printing of 800 is out, within budget.",
            public: "The Vale’s welcome pack is out in eleven languages. Ask for one at any library.",
            going: "better",
          },
          none,
          {
            partner:
              "1,340 given out so far. Reprint needed: the Hirwy surgery moved and the bus numbers changed. Readers asked for a page on school holidays.",
            public: "More than 1,300 welcome packs have been given out. A corrected edition follows.",
          },
        ],
        continuing: 5,
      },
      {
        reference: "1.2",
        title: [
          "Hold a weekly welcome morning in Dyke Marston and a monthly one in Averton",
          "Cynnal bore croeso wythnosol ym Marstwn-y-Clawdd ac un misol yn Nhrefawen",
        ],
        lead: ["Lowri Nantlais"],
        support: ["VVA", "Faiths Together"],
        involved: ["Vale Advice", "Health visitors", "Libraries"],
        timescale: "Weekly",
        money: "£1,150 rent and refreshments from the Communities budget; volunteers’ time",
        measures: [
          ["Dyke Marston morning open every Wednesday", 1],
          ["Averton morning open on the first Saturday of the month", 3],
          "Half of those who help were themselves newcomers",
        ],
        rounds: [
          {
            partner:
              "Wednesdays at the Kettle have settled at about twenty-five people and far too many biscuits. Six helpers on the rota.",
            public: "Everyone is welcome at the Kettle in Dyke Marston on Wednesday mornings, ten to twelve.",
          },
          "Crèche corner added after three mothers told us they had been taking turns to come.",
          {
            partner:
              "First Saturday morning in Averton library: eleven adults, nine children, and the chess club, who stayed.",
            board: "Both mornings are now running.",
          },
          none,
          "Numbers in Dyke Marston up to forty since the second shift changed at the food works. We need a bigger urn.",
          {
            partner:
              "Five of the twelve regular helpers came first as guests. Averton quieter; trying a poster in the market.",
            board: "Steady. Nearly half the helpers began as guests.",
            going: "same",
          },
        ],
        continuing: 3,
      },
      {
        reference: "1.3",
        title: [
          "Train and support twenty-four Community Connectors",
          "Hyfforddi a chefnogi pedwar ar hugain o Gysylltwyr Cymunedol",
        ],
        detail:
          "Connectors are volunteers who have been new somewhere themselves. They go along to a first appointment, and introduce people.",
        lead: ["Megan Astbury"],
        support: ["Health Board", "Vale Advice"],
        timescale: "{month 3}",
        money: "£9,600 Shared Places fund secured; £2,000 Health Board",
        target: "24 Connectors, with at least 10 languages between them",
        measures: [
          ["Role, expenses and safeguarding agreed with every partner who will call on Connectors", 1],
          ["First twelve trained over five evenings", 3],
          "Second twelve trained",
          "Each Connector supported in person every month",
        ],
        rounds: [
          "Role description agreed, after a good argument about whether Connectors carry shopping. They do not.",
          "Thirty-one people came to the open evening; nineteen have applied.",
          {
            partner:
              "Twelve finished the course. Between them they speak fourteen languages, one of them Welsh and two of them sign.",
            board: "Half of the target number are trained and at work.",
            public: "The first twelve Community Connectors are ready to help. Phone the Volunteer Centre to meet one.",
            going: "better",
          },
          "Seventy-one introductions since they began, mostly to surgeries and schools.",
          {
            partner:
              "Two Connectors have moved away and one has a new job on nights. Nine at work. Second course planned for {month 2}.",
            rag: "at_risk",
            because: "Losing three of twelve leaves the Averton side thin until the second course.",
            going: "worse",
          },
          {
            partner:
              "Fourteen people have a place on the second course. Health Board will release its interpreter trainer for two evenings.",
            board: "Second course is full. The number at work dips until then.",
            rag: "at_risk",
            because: "Nine Connectors are doing the work of twelve until the second course ends.",
            going: "better",
          },
        ],
      },
      {
        reference: "1.4",
        title: [
          "Put one telephone number on everything: a Vale Welcome Line",
          "Rhoi un rhif ffôn ar bopeth: Llinell Groeso’r Dyffryn",
        ],
        lead: ["Council: Communications and Welsh Language"],
        support: ["Vale Advice"],
        timescale: "{month -4}",
        money: "approx £14,000 a year; source to be identified",
        measures: [["Cost and opening hours worked out", 2], "Line open"],
        rounds: [
          "Three suppliers asked for prices.",
          {
            partner:
              "The cheapest line with three languages is £14,000 a year, more than everything else in this outcome together.",
            board: "A separate line would cost about £14,000 a year.",
            rag: "off_track",
            because: "No partner has this money, and none expects to find it.",
          },
        ],
        ending: {
          round: 3,
          deed: "discontinue",
          reason:
            "A separate line costs too much for what it adds. Vale Advice will answer on its own number in five languages instead, and that number goes on the welcome pack.",
        },
      },
    ],
  },
];
