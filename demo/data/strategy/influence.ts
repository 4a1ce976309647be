import { none, type OutcomeData } from "../types.ts";

/** Outcomes 15 and 16: influence on decisions, and advice in time. */
export const influence: readonly OutcomeData[] = [
  {
    reference: "15",
    title: [
      "Residents have a say in what is decided about where they live",
      "Mae gan drigolion lais yn yr hyn a benderfynir am eu bro",
    ],
    contribution: "People accept a decision they dislike more readily when they saw it being made.",
    actions: [
      {
        reference: "15.1",
        title: [
          "Hold Vale Voices four times a year, each time in a different place",
          "Cynnal Lleisiau’r Dyffryn bedair gwaith y flwyddyn, mewn lle gwahanol bob tro",
        ],
        lead: ["Vale Voices"],
        support: ["Nerys Haf Probert"],
        timescale: "Quarterly",
        money: "Halls and interpreters £1,600; food in kind from Faiths Together",
        target: "60 people each time, a third of them for the first time",
        measures: [
          ["Four meetings in the first year", 5],
          "A third of those who come are there for the first time",
          ["What was said and what was done, on one page, within a month", 3],
        ],
        rounds: [
          "Fifty-two people in Pont Hirwy. The subject was buses. The subject is always buses.",
          none,
          {
            partner: "Sixty-six people in Averton; what was said and done went out nineteen days later.",
            public: "Vale Voices: read what you said and what was done about it.",
          },
          "Forty people in Llandrefan, half of the meeting in Welsh with headsets for the rest.",
          {
            partner:
              "Seventy-one in Dyke Marston with six interpreters. Longest discussion: where children can play after dark.",
            board: "Four meetings held in the first year, 229 people in all.",
            going: "better",
          },
          none,
        ],
        continuing: 5,
      },
      {
        reference: "15.2",
        title: [
          "Ask about belonging in the residents’ survey and publish the answers",
          "Holi am berthyn yn arolwg y trigolion a chyhoeddi’r atebion",
        ],
        lead: ["Nerys Haf Probert"],
        support: ["Council: Communications and Welsh Language"],
        timescale: "Questions agreed by {month -6}. Fieldwork by {month -2}. Results published by {month 3}.",
        met: [3, 5],
        money: "£6,500 secured from the Communities budget; panel in kind from the Health Board",
        target: "1,100 answers, with at least 100 from each area",
        measures: [
          ["Questions tried out with twenty people", 3],
          ["1,100 answers", 5],
          "Results published in both languages with the tables behind them",
        ],
        rounds: [
          none,
          "Questions written. We kept the two that were asked three years ago, word for word.",
          "Tried with twenty people in four languages. “Belong” does not translate into one of them.",
          "Fieldwork begun.",
          {
            partner: "1,163 answers; every area over a hundred but Kerrisbourne, with 84.",
            board: "1,163 people answered, enough to compare areas, save one.",
            public: "Thank you to the 1,163 people who answered the residents’ survey.",
          },
          {
            partner:
              "Tables checked. A first look: 74% say people from different backgrounds get on well here; it was 70% three years ago.",
            board: "First figures are encouraging; full results follow.",
          },
        ],
      },
      {
        reference: "15.3",
        title: [
          "Keep two seats on each area committee for people who have not been heard before",
          "Cadw dwy sedd ar bob pwyllgor ardal i bobl na chlywyd ganddynt o’r blaen",
        ],
        lead: ["Councillor Glyn Penry"],
        timescale: "{month -2}",
        measures: ["Change to the council’s constitution", "Eight people take up seats"],
        rounds: [
          "Monitoring officer asked what the constitution allows.",
          null,
          {
            partner: "It allows observers who may speak, but not vote.",
            rag: "at_risk",
            because: "Seats without a vote are not what was promised.",
          },
          none,
        ],
        ending: {
          round: 5,
          deed: "postpone",
          reason: "The council reviews its constitution next year; asking twice would lose the argument once.",
        },
      },
      {
        reference: "15.4",
        title: [
          "Check each new strategy for what it does to cohesion before it is agreed",
          "Gwirio effaith pob strategaeth newydd ar gydlyniant cyn ei chytuno",
        ],
        lead: ["Rhian Mostyn-Okafor"],
        support: ["Scrutiny"],
        timescale: "As and when required",
        money: "None",
        measures: [
          ["Two-page check agreed", 2],
          "Check attached to every partner’s strategy for a year",
          "Yearly list of what the check changed",
        ],
        rounds: [
          "Draft check tried on the parking strategy. It found three things.",
          "Two pages agreed by the Board. Scrutiny will ask for it by name.",
          none,
          "Used on five strategies by three partners.",
          null,
          {
            partner:
              "Used on nine strategies. Scrutiny sent one back for want of it, which did more than any training.",
            board: "Nine strategies checked so far.",
          },
        ],
        continuing: 2,
      },
    ],
  },
  {
    reference: "16",
    title: [
      "People new and settled get advice before a problem becomes a crisis",
      "Mae pobl hen a newydd yn cael cyngor cyn i broblem droi’n argyfwng",
    ],
    contribution: "Money worries do more to set neighbours against each other than anything else we hear about.",
    actions: [
      {
        reference: "16.1",
        title: [
          "Take advice on the road: a monthly round of villages and sites",
          "Mynd â chyngor ar daith: cylch misol o bentrefi a safleoedd",
        ],
        lead: ["Simone Whitcombe"],
        support: ["Council: Libraries, Leisure and Culture"],
        timescale: "{month -13} onwards",
        money: "£13,400 Shared Places fund secured; van in kind from the library service",
        measures: [
          ["Van fitted with a desk and a signal", 1],
          ["Round of nine stops", 2],
          "400 people advised in a year",
        ],
        rounds: [
          "The old library van has a desk, a heater and a bell.",
          "Nine stops. Longest queue at the cattle market.",
          {
            partner: "One hundred and eighteen people. Both Traveller sites are on the round now, at their request.",
            board: "118 people advised on the road in four months.",
            going: "better",
          },
          none,
          {
            partner:
              "Two hundred and sixty-one so far. Pont Hirwy library stop takes the place of the desk planned there.",
            public: "The advice van calls at eleven places each month.",
          },
          "Three hundred and twelve. Van off the road for nine days with its gearbox; stops were kept by car.",
        ],
        continuing: 3,
      },
      {
        reference: "16.2",
        title: [
          "Agree one referral form between twelve advice and support services",
          "Cytuno ar un ffurflen gyfeirio rhwng deuddeg gwasanaeth cyngor a chymorth",
        ],
        lead: ["Peredur Salih"],
        support: ["Hirwy Homes", "Jobs and Skills"],
        timescale: "{month -3}",
        money: "None",
        measures: [["One form agreed", 3], ["Twelve services signed", 5], "Nobody asked for the same facts twice"],
        rounds: [
          "Twelve forms laid end to end are four metres long.",
          none,
          "One form, two sides.",
          "Nine of twelve have signed.",
          {
            partner:
              "All twelve signed. It is part of how we work now; the last measure will take longer than any plan.",
            board: "All twelve services use one form.",
            rag: "on_track",
            because: "The form is done; the last measure is for the services to keep, not for this plan.",
          },
        ],
        ending: { round: 5, deed: "mainstream" },
      },
      {
        reference: "16.3",
        title: ["Open an advice desk in Pont Hirwy library", "Agor desg gyngor yn llyfrgell Pont Hirwy"],
        lead: ["Vale Advice"],
        support: ["Eleri Wyn Bebb"],
        timescale: "{month -6}",
        money: "£2,000 a year to be confirmed",
        measures: [["Room and day agreed", 2], "Desk open one day a week"],
        rounds: [
          none,
          "Room agreed. Then the library’s opening hours went down to two mornings.",
          {
            partner: "Two mornings are not enough for a desk. The van could stop outside instead.",
            rag: "at_risk",
            because: "The library’s hours have been cut.",
          },
        ],
        ending: {
          round: 4,
          deed: "supersede",
          into: "16.1",
          reason: "The advice van stops at the library on both mornings it is open.",
        },
      },
    ],
  },
];
