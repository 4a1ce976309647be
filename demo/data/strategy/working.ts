import { none, type OutcomeData } from "../types.ts";

/** Outcome 5: people at work. */
export const working: readonly OutcomeData[] = [
  {
    reference: "5",
    title: [
      "Workers from everywhere are treated fairly and known by more than their shift",
      "Mae gweithwyr o bob man yn cael eu trin yn deg ac yn cael eu nabod y tu hwnt i’w shifft",
    ],
    contribution: "People spend more of the day at work than anywhere else. Good employers make good neighbours.",
    actions: [
      {
        reference: "5.1",
        title: ["Sign employers up to the Fair Welcome pledge", "Cael cyflogwyr i lofnodi addewid Croeso Teg"],
        detail: [
          "Six promises on one page: pay slips people can read, a named person to ask, time for English, no deposits for a bed, safe lifts to work, and a way to complain.",
          "Chwe addewid ar un dudalen: slipiau cyflog y gellir eu deall, rhywun penodol i’w holi, amser i ddysgu Saesneg, dim blaendal am wely, teithio diogel i’r gwaith, a ffordd o gwyno.",
        ],
        lead: ["Gwilym Strand"],
        support: ["Council: Planning and Rural Economy"],
        involved: ["Food and farm businesses", "Recruitment agencies", "Trade unions"],
        timescale: "By end of {quarter 1}",
        money: "£1,500 Economic development budget",
        target: "20 employers with 3,000 workers between them",
        measures: [
          ["Pledge written with five employers and a union", 1],
          ["First ten employers signed", 4],
          "Twenty employers signed",
          { title: "Workers asked whether the promises are kept", target: "200 answers" },
        ],
        rounds: [
          "Pledge written over two breakfasts. The union asked for the sixth promise and the employers agreed in a minute.",
          "Four signed, among them the food works.",
          "Seven signed: four in food, two in care, one garage. The two recruitment agencies are reading it with their lawyers.",
          {
            partner: "Eleven signed, covering about 1,900 workers. One agency has declined, kindly.",
            board: "Eleven employers with about 1,900 workers have signed.",
            public: "Eleven Vale employers have signed the Fair Welcome pledge.",
            going: "better",
          },
          none,
          {
            partner: "Thirteen signed. Next we ask workers, before we ask any more employers.",
            board: "Thirteen of twenty employers; asking workers comes first now.",
            rag: "at_risk",
            because: "Seven employers to find in what is left of the time, and we would rather see the promises kept.",
          },
        ],
      },
      {
        reference: "5.2",
        title: [
          "Hold advice sessions at shift change at the food works and the warehouses",
          "Cynnal sesiynau cyngor adeg newid shifft yn y ffatri fwyd a’r warysau",
        ],
        lead: ["Peredur Salih"],
        support: ["Jobs and Skills"],
        timescale: "Monthly",
        money: "£6,000 Shared Places fund secured",
        measures: [
          ["Three employers give a room and ten minutes’ paid time", 2],
          ["Sessions in three languages", 3],
          "Five hundred workers advised in a year",
        ],
        rounds: [
          "One employer has given a room. It is the boot room, and it is warm.",
          "Three rooms now. Twenty-six people seen: holiday pay 14, deductions for transport 5, housing 4, other 3. Two cases passed to the union with consent.",
          "Sessions in Romanian, Polish and Portuguese with the College’s help.",
          {
            partner:
              "Forty-four people since the last meeting. £7,300 in unpaid holiday recovered for nineteen of them.",
            public: "Advice at shift change has won back £7,300 in holiday pay.",
          },
          null,
          "Thirty-one people. Two came for themselves and stayed to interpret for others.",
        ],
        continuing: 3,
      },
      {
        reference: "5.3",
        title: [
          "Help people use the qualifications they earned abroad",
          "Helpu pobl i ddefnyddio’r cymwysterau a enillwyd ganddynt dramor",
        ],
        lead: ["Jobs and Skills"],
        support: ["College", "Health Board"],
        timescale: "{year 1}",
        money: "To be determined",
        measures: ["Skills survey at welcome mornings", "Twenty people supported to have a qualification recognised"],
      },
    ],
  },
];
