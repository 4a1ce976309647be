import { none, type OutcomeData } from "../types.ts";

/** Outcome 14: services in the languages people speak. */
export const services: readonly OutcomeData[] = [
  {
    reference: "14",
    title: [
      "Health and other services can be used in the language people speak",
      "Gellir defnyddio gwasanaethau iechyd a gwasanaethau eraill yn yr iaith y mae pobl yn ei siarad",
    ],
    contribution: "Nobody should have to ask their child to explain an illness to a doctor.",
    actions: [
      {
        reference: "14.1",
        title: [
          "Offer an interpreter at every first appointment with a doctor",
          "Cynnig cyfieithydd ar y pryd ym mhob apwyntiad cyntaf gyda meddyg",
        ],
        lead: ["Luis Ferreira Bowen"],
        timescale: "{month -3} and ongoing",
        money: "£18,000 Health Board interpreting budget",
        measures: [
          ["Language asked and kept at registration in all nine surgeries", 3],
          ["Reception staff trained", 4],
          "Interpreter offered at nine first appointments in ten",
        ],
        rounds: [
          "Four of nine surgeries record spoken language at registration. Form shared with the other five; it is on the agenda of the practice managers’ meeting on {date 12}.",
          none,
          "All nine surgeries now record spoken language, and any need for BSL, when a patient registers. The question is on the paper form and on the practice system.",
          {
            partner:
              "Reception staff in all nine surgeries have done the one-hour session: 61 of 64, the other three being on long leave. By the end the receptionists were training one another.",
            board: "All nine surgeries ask for language and have trained staff.",
          },
          "Offered at 132 of 186 first appointments where a need was on record (71%). Two surgeries account for most of the rest, and each has been visited.",
          {
            partner: "Offered at 83%. The video service fails in two surgeries with thick walls.",
            board: "83% and rising; two buildings have poor signal.",
            public: "You may ask for an interpreter at any surgery in the Vale. It costs you nothing.",
            going: "better",
          },
        ],
        continuing: 4,
      },
      {
        reference: "14.2",
        title: [
          "Hold a health morning in Dyke Marston twice a year",
          "Cynnal bore iechyd ym Marstwn-y-Clawdd ddwywaith y flwyddyn",
        ],
        lead: ["Anwen Teifi Shah"],
        support: ["The Kettle", "Fire"],
        timescale: "Six monthly",
        money: "£900 each; vaccines in kind from the Health Board",
        measures: [
          ["First morning held", 2],
          ["Second morning held", 5],
          ["Every urgent letter followed up within a week", 5],
        ],
        rounds: [
          none,
          {
            partner:
              "Held on a Tuesday from 9.30 to 1. 104 blood pressure checks, 38 vaccinations, 22 people put in touch with the stop smoking service, and six urgent letters to surgeries. Interpreters in four languages. 57 feedback forms returned, nearly all asking for a Saturday.",
            public: "More than a hundred people had a health check at the Kettle.",
          },
          null,
          none,
          "Second morning: one hundred and thirty people. Kofi’s crew did the queue and the children.",
          "Dates for the third and fourth are in the calendar.",
        ],
        continuing: 5,
      },
      {
        reference: "14.3",
        title: [
          "Print cards that say “I would like an interpreter”",
          "Argraffu cardiau sy’n dweud “Hoffwn gael cyfieithydd ar y pryd”",
        ],
        lead: ["Luis Ferreira Bowen"],
        timescale: "{month -5}",
        money: "£260",
        measures: ["Cards in eleven languages"],
        rounds: [
          "Wording agreed with reception staff.",
          "The card fits exactly into the pocket of the welcome pack, so the pack should carry it.",
        ],
        ending: {
          round: 2,
          deed: "subsume",
          into: "plan:welcome",
          reason: "The card becomes a page of the welcome pack and is printed with it.",
        },
      },
    ],
  },
];
