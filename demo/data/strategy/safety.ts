import { none, type OutcomeData } from "../types.ts";

/** Outcomes 12 and 13: reporting hate, and noticing worry early. */
export const safety: readonly OutcomeData[] = [
  {
    reference: "12",
    title: [
      "Anyone targeted because of who they are knows where to report it and is believed",
      "Mae unrhyw un sy’n cael ei dargedu oherwydd pwy ydyw yn gwybod ble i roi gwybod, ac yn cael ei gredu",
    ],
    contribution:
      "More reports, at first, means more trust. We count both what is reported and what people tell us they kept to themselves.",
    other: [
      {
        heading: "Which way is good",
        text: "Reports: up is good for now. Share of people who say they would report: up is always good.",
      },
    ],
    actions: [
      {
        reference: "12.1",
        title: [
          "Keep twelve third party reporting centres open, trained and visited",
          "Cadw deuddeg canolfan adrodd trydydd parti ar agor, wedi’u hyfforddi ac yn cael ymweliad",
        ],
        lead: ["Zofia Kaczmar"],
        support: ["VVA", "Hirwy Homes", "The Kettle"],
        involved: ["Reporting centres", "Libraries"],
        timescale: "{month -6} and ongoing",
        money: "£1,850 Police community fund secured",
        target: "12 centres, each visited every term",
        measures: [
          ["Nine existing centres visited and retrained", 2],
          ["Three new centres in villages", 4],
          "Each centre visited once a term",
        ],
        rounds: [
          "All nine centres visited between {date -45} and {date -6}. Two had no current forms, one was sending them to the old address, and in four the person who was trained has since left.",
          {
            partner: "All nine retrained with a new three-page guide. The market café wants to be the tenth.",
            board: "Nine centres open and trained.",
          },
          none,
          {
            partner: "Twelve now: the market café, Llandrefan post office and the surgery at Pont Hirwy.",
            board: "All twelve centres are open.",
            public: "You can now report hate at twelve places in the Vale, in confidence, in any language.",
            going: "better",
          },
          "Reports through centres rose from four to eleven in the quarter. Staff feel the form is still too long.",
          {
            partner:
              "Short form being tried in three centres. One centre is between managers and will be visited first.",
            board: "Steady; a shorter form is being tried.",
            rag: "at_risk",
            because: "Eleven of the twelve are open today.",
          },
        ],
        continuing: 4,
      },
      {
        reference: "12.2",
        title: [
          "Make it possible to report in person, by phone, in writing and online, in any language",
          "Ei gwneud yn bosibl rhoi gwybod wyneb yn wyneb, dros y ffôn, yn ysgrifenedig ac ar-lein, mewn unrhyw iaith",
        ],
        lead: ["Zofia Kaczmar", "Ffion Arwel"],
        timescale: "{month -1}",
        money: "approx £2,500 translation",
        measures: [
          ["Paper form in large print and Easy Read", 3],
          ["Phone report with interpreter tried in four languages", 5],
          "Online form in English and Welsh, tested with a screen reader",
        ],
        rounds: [
          none,
          null,
          "Easy Read form tested with the learning disability group. They crossed out “incident”. It now says “what happened”.",
          none,
          "Phone reporting tried in Polish, Bengali, Ukrainian and BSL by video.",
          {
            partner: "Online form built, and fails with a screen reader at the third question. Supplier mending it.",
            board: "Everything but the online form is done.",
            rag: "at_risk",
            because: "One fault is left, the supplier has it, and every other way to report is open.",
            going: "better",
          },
        ],
      },
      {
        reference: "12.3",
        title: [
          "Tell everyone who reports what happened, within ten working days",
          "Dweud wrth bawb sy’n rhoi gwybod beth a ddigwyddodd, o fewn deg diwrnod gwaith",
        ],
        detail:
          "Even when the answer is that nothing more can be done. Being left to wonder is what people told us hurts most.",
        lead: ["Sergeant Imran Qureshi"],
        support: ["Zofia Kaczmar", "Hirwy Homes"],
        timescale: "By end of {quarter -2}, then quarterly",
        money: "No cost",
        target: "90% within ten working days",
        measures: [
          ["Named officer for every report", 1],
          ["Time to first call back reported each quarter", 2],
          { title: "Nine in ten within ten working days for two quarters running", target: "90%" },
        ],
        rounds: [
          "Every report now has a named officer, and the person has that officer’s number.",
          {
            partner: "61% within ten days. Weekends are where we lose time.",
            board: "61% are told within ten working days.",
          },
          {
            partner:
              "72% (26 of 36). Each neighbourhood sergeant now reviews open reports on a Friday and rings anyone due before Monday. Longest wait this period 19 working days, where the address given was wrong.",
            board: "72%.",
            going: "better",
          },
          none,
          {
            partner: "83%, and three people wrote to say thank you, one of whom we had bad news for.",
            board: "83%, up from 61% at the start.",
            public: "More than eight in ten people who report hate now hear from an officer within ten working days.",
            going: "better",
          },
          {
            partner: "84%. Two officers on long courses. The quarter we promised has gone and we are not at ninety.",
            board: "84%, against a target of 90%.",
            rag: "at_risk",
            because:
              "The date has passed, but performance is six points away and rising; red would say we had stopped.",
            going: "same",
          },
        ],
      },
      {
        reference: "12.4",
        title: [
          "Bring people harmed and people responsible together, where both want it",
          "Dod â’r rhai a niweidiwyd a’r rhai cyfrifol ynghyd, lle mae’r ddau yn dymuno hynny",
        ],
        lead: ["To be agreed"],
        involved: ["Police", "Hirwy Homes", "Averton High"],
        timescale: "To be agreed",
        money: "To be determined",
        state: "proposed",
      },
      {
        reference: "12.5",
        title: [
          "Work with bus companies and drivers so that every journey is a safe one",
          "Gweithio gyda chwmnïau bysiau a gyrwyr fel bod pob taith yn un ddiogel",
        ],
        lead: ["Sergeant Imran Qureshi", "Aled Wynne Sumner", "BL"],
        leadWritten: "Sgt Qureshi / PCSO Sumner / BL",
        involved: ["Bus companies", "Young Voices panel"],
        timescale: "{month 0}",
        measures: [
          ["Drivers’ briefing written with drivers", 4],
          "All drivers at three depots briefed",
          "“Say something” cards on every bus",
        ],
        rounds: [
          none,
          "Met two of the three companies.",
          null,
          {
            partner:
              "Briefing written with four drivers. They wanted to know what to do at ten at night with nobody to ring.",
            public: "Bus drivers have helped to write a guide to keeping journeys safe.",
          },
          none,
          "First depot briefed: twenty-six drivers over two mornings. Cards printed and with all three companies. Other two depots by {month 1}, depending on rotas.",
        ],
      },
    ],
  },
  {
    reference: "13",
    title: [
      "Partners notice rising worry early and answer it calmly",
      "Mae partneriaid yn sylwi’n gynnar ar bryder cynyddol ac yn ymateb yn bwyllog",
    ],
    contribution: "What is noticed on Monday can usually be talked about. What is noticed on Saturday night cannot.",
    actions: [
      {
        reference: "13.1",
        title: ["Share what we notice each week on one page", "Rhannu’r hyn a sylwn bob wythnos ar un dudalen"],
        lead: ["Hate Crime Sub-group"],
        support: ["Delyth Carrow"],
        timescale: "Weekly",
        money: "Staff time",
        visibility: "partner",
        measures: [
          ["Nine partners send a line a week", 2],
          ["What came of it is said the week after", 3],
        ],
        rounds: [
          "Five of the eleven partners send something most weeks: police, council, Hirwy Homes, Averton High and the Kettle. Others have been asked what would make it easier.",
          "Nine do. “Nothing to say” counts and is welcome.",
          "Second half of the page now says what was done about last week.",
          none,
          "Eleven partners. Schools ask to have it on Thursdays, before the weekend.",
          "Moved to Thursdays.",
        ],
        continuing: 3,
      },
      {
        reference: "13.2",
        title: [
          "Agree who does what in the first day after a serious incident",
          "Cytuno pwy sy’n gwneud beth yn y diwrnod cyntaf ar ôl digwyddiad difrifol",
        ],
        ledBefore: { lead: ["Rob Haldane"], round: 1, reason: "Inspector Haldane has moved to another force." },
        lead: ["Delyth Carrow"],
        support: ["Council: Communications and Welsh Language", "Faiths Together"],
        timescale: "{month -5}",
        visibility: "partner",
        measures: [["One-page plan agreed", 3], ["Tried at a table-top exercise", 4], "Looked at again every year"],
        rounds: [
          none,
          "Draft plan on one page. The longest discussion was about who makes the first phone call.",
          "Agreed by the sub-group, and sent on paper to the eleven people it names. Out-of-hours numbers will be tested every quarter.",
          {
            partner:
              "Table-top exercise with eleven partners. We learned that our list of faith leaders’ numbers was four years old.",
            board: "The plan was agreed and tried out.",
          },
        ],
        ending: { round: 4, deed: "complete" },
        reopened: {
          round: 6,
          reason: "Four of the people named in the plan have changed post. It has to be gone through again.",
        },
      },
      {
        reference: "13.3",
        title: [
          "Prepare calm words with community leaders before they are needed",
          "Paratoi geiriau pwyllog gydag arweinwyr cymunedol cyn bod eu hangen",
        ],
        lead: ["Rhian Mostyn-Okafor"],
        support: ["Kwabena Asante"],
        timescale: "{month 2}",
        visibility: "coordinator",
        measures: ["Three short statements agreed with eight leaders"],
        rounds: [
          null,
          null,
          null,
          "Six leaders have agreed to be rung at any hour. Two would rather be asked each time.",
          none,
          {
            partner: "Two of three statements agreed.",
            rag: "at_risk",
            because: "The third has been on one desk for six weeks.",
          },
        ],
      },
    ],
  },
];
