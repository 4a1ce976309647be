import { none, type OutcomeData } from "../types.ts";

/** Outcome 2: families and young people who come for safety. */
export const settling: readonly OutcomeData[] = [
  {
    reference: "2",
    title: [
      "Families and young people who come here for safety are settled, in school and among friends",
      "Mae teuluoedd a phobl ifanc sy’n dod yma i fod yn ddiogel wedi setlo, yn yr ysgol ac ymhlith ffrindiau",
    ],
    contribution: "How we treat people who arrive with very little says what kind of place we are.",
    actions: [
      {
        reference: "2.1",
        title: [
          "Meet every fortnight about each resettled family, with the family’s agreement",
          "Cwrdd bob pythefnos i drafod pob teulu sydd wedi’i adsefydlu, gyda chytundeb y teulu",
        ],
        lead: ["Miriam Sandoval-Price"],
        support: ["Hirwy Homes", "Police", "Council: Education and Learning"],
        timescale: "Fortnightly",
        money: "Resettlement grant, existing budget",
        measures: [
          ["A named worker for every family", 1],
          ["Families asked after six months what they would change", 4],
          "Families hold a meeting of their own twice a year",
        ],
        rounds: [
          "Seven families (31 people, 14 of school age), seven named workers. Meetings kept to forty minutes. Actions from each go to the family in their language within two days.",
          none,
          "An eighth family arrived at short notice. Beds were lent by the chapel in Llandrefan the same afternoon.",
          {
            partner:
              "Six families answered our questions. All wanted fewer people at the door in the first week and more in the second month, when it goes quiet.",
            board: "Families asked us to spread visits more evenly; this is now done.",
          },
          "Visits spread out as the families asked. Two parents now come to the meeting about their own family.",
          none,
        ],
        continuing: 2,
      },
      {
        reference: "2.2",
        title: [
          "Find and support hosts and supported lodgings for young people who arrive alone",
          "Dod o hyd i aelwydydd a llety â chymorth i bobl ifanc sy’n cyrraedd ar eu pennau eu hunain, a’u cefnogi",
        ],
        lead: ["Council: Social Services", "Hirwy Homes"],
        leadWritten: "Social Services / Hirwy Homes",
        involved: ["Faiths Together", "Young Voices panel"],
        timescale: "By end of {quarter -2}. Review by {month 4}.",
        money: "£22,500 (estimated); Hirwy Homes to confirm £5,000",
        visibility: "partner",
        measures: [
          ["Ten hosts approved", 5],
          "Four supported lodgings furnished and open",
          ["Young people have written the house agreement", 3],
        ],
        rounds: [
          "Evening for possible hosts held with the chapels. Eleven households asked for a form.",
          "Four hosts approved; three more at reference stage; one has withdrawn because of a new grandchild. Training for hosts on {date 18}.",
          "The house agreement was written by five young people. It is shorter and stricter than ours.",
          null,
          {
            partner:
              "Ten hosts approved. Lodgings delayed: the first house needs a new stair before anyone may move in.",
            board: "Hosts on target. Lodgings wait for building work.",
            rag: "off_track",
            because: "The quarter we promised has passed and no room is open yet.",
          },
          {
            partner: "Stair finished. Two rooms furnished by the Kettle’s Saturday group. Inspection booked.",
            rag: "off_track",
            because: "Late, though the end is in sight.",
            going: "better",
          },
        ],
      },
      {
        reference: "2.3",
        title: [
          "Offer every school-age child a place within fifteen school days",
          "Cynnig lle mewn ysgol i bob plentyn oed ysgol o fewn pymtheg diwrnod ysgol",
        ],
        lead: ["Huw Talgarth"],
        support: ["Schools Group"],
        timescale: "Immediate and ongoing",
        money: "Existing budget",
        target: "15 school days or fewer, every child",
        measures: [
          ["Average days to a place reported to each meeting", 1],
          "No child waits longer than fifteen days in a whole term",
        ],
        rounds: [
          "Average 19 days. Longest 34, where two schools each thought the other had replied.",
          "Average 16 school days (23 children), longest 27. Admissions now ring the school the same day rather than write, which is where most of the three days were saved.",
          {
            partner: "Average 14, longest 21.",
            board: "Average wait is down from 19 to 14 school days.",
            going: "better",
          },
          "Average 13, longest 18. The one family over the limit had moved house in between.",
          none,
          {
            partner: "Average 12, longest 15. First half term in which nobody waited too long.",
            board: "Every child placed within fifteen school days since the last meeting.",
            public: "Children new to the Vale now get a school place within fifteen school days.",
            going: "better",
          },
        ],
        continuing: 1,
      },
      {
        reference: "2.4",
        title: [
          "Prepare a short guide for families granted protection, for the weeks when support changes",
          "Paratoi canllaw byr i deuluoedd sydd wedi cael noddfa, ar gyfer yr wythnosau pan fydd y cymorth yn newid",
        ],
        lead: ["Simone Whitcombe"],
        support: ["Jobs and Skills", "Hirwy Homes"],
        timescale: "{month -6}",
        money: "£380 printing from the Communities budget",
        measures: [
          ["Guide drafted with three families who had been through it", 1],
          ["Checked by a solicitor", 2],
          ["Given with every decision letter", 3],
        ],
        rounds: [
          "Draft written at a kitchen table with three families. They took out half of it.",
          "Solicitor content. One sentence changed.",
          {
            partner: "Given to every family since {month -1}. Housing staff have asked for copies for their own desk.",
            public: "Families granted protection now get a plain guide to the weeks that follow.",
          },
        ],
        ending: { round: 3, deed: "complete" },
      },
    ],
  },
];
