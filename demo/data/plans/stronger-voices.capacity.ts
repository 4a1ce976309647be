import type { SmallItem } from "../types.ts";

/** The themes about money, skills and thanks in the community sector plan. */
export const capacity: readonly SmallItem[] = [
  {
    reference: "3",
    title: ["Money", "Arian"],
    items: [
      {
        reference: "3.1",
        title: [
          "Bid together where only one bid is allowed",
          "Gwneud cais gyda’n gilydd lle caniateir un cais yn unig",
        ],
        items: [
          {
            title: "Joint bid to the national volunteering fund",
            lead: "VVA / To be agreed",
            timescale: "Outline by {date -100}. Full bid by {date 40}.",
            money: "£85,000 over two years, to be confirmed",
            progress: [
              {
                days: -182,
                text: "Seventeen groups came to a meeting about it. Three offered to lead, all kindly gave way.",
                state: "in_progress",
              },
              { days: -120, text: "Outline written and sent." },
              {
                days: -58,
                text: "Invited to send the full bid. Budget agreed in one evening, which has not happened before.",
              },
            ],
          },
        ],
      },
      {
        reference: "3.2",
        title: [
          "Make it simpler for small groups to sell to public bodies",
          "Ei gwneud yn symlach i grwpiau bach werthu i gyrff cyhoeddus",
        ],
        items: [
          {
            reference: "(i)",
            title: "Two mornings where buyers explain what they buy",
            lead: "Council / Health Board",
            timescale: "{month -6}; {month 1}",
            money: "Room £80",
            progress: [
              { days: -182, text: "First morning: thirty-one groups, five buyers.", state: "in_progress" },
              { days: -120, text: "None to report" },
              { days: -58, text: "Second morning booked at the college." },
            ],
          },
          {
            reference: "(ii)",
            title: "Signposts to the sector on the road into each town",
            lead: "Planning and Rural Economy",
            timescale: "{month -3}",
            money: "Cost of signs (discontinued)",
            progress: [
              { days: -182, text: "Highways would need £2,600 a sign.", state: "in_progress" },
              {
                days: -120,
                text: "Signs would cost more than the lending shelf and be read at forty miles an hour. The group would rather spend it on the shelf.",
                state: "discontinued",
                reason: "Too dear for what it does. The money went to the lending shelf under 2.2.",
                decidedBy: "Safer and Stronger Vale, by agreement of all present",
              },
            ],
          },
        ],
      },
    ],
  },
  {
    reference: "4",
    title: ["Skills", "Sgiliau"],
    items: [
      {
        reference: "4.1",
        title: [
          "Find out what training groups want, then offer that",
          "Canfod pa hyfforddiant y mae grwpiau ei eisiau, a chynnig hynny",
        ],
        items: [
          {
            reference: "(i)",
            title: "Ask an outside body to map what there is and what is missing",
            lead: "RMO/Carys Oyelaran",
            timescale: "{month -4}",
            money: "£5,400 secured from the Shared Places fund",
            progress: [
              { days: -245, text: "Brief written.", state: "in_progress" },
              { days: -182, text: "Three offers. Chosen for listening well rather than for price." },
              {
                days: -120,
                text: "Report in. Groups want book-keeping, safeguarding, and how to end a meeting.",
                state: "complete",
              },
            ],
          },
          {
            reference: "(ii)",
            title: "A year of short evenings on what groups asked for",
            lead: "College",
            timescale: "From {month -2} onwards",
            money: "£3,100 Adult Learning grant",
            progress: [
              {
                days: -58,
                text: "Book-keeping: twenty-four people. How to end a meeting: thirty-nine, and it overran.",
                state: "in_progress",
              },
            ],
          },
        ],
      },
      {
        reference: "4.2",
        title: ["Volunteer interpreters for small occasions", "Cyfieithwyr gwirfoddol ar gyfer achlysuron bach"],
        items: [
          {
            title: "Recruit and train fifteen people to interpret at coffee mornings and parents’ evenings",
            lead: "BL/LFB",
            timescale: "{month 1}",
            money: "TBC",
            progress: [
              {
                days: -182,
                text: "Health Board warns that this must never slip into surgeries or courts. Agreed and written down.",
                state: "in_progress",
              },
              { days: -120, text: "Eight people." },
              { days: -58, text: "None to report" },
            ],
          },
        ],
      },
    ],
  },
  {
    reference: "5",
    title: ["Thanks", "Diolch"],
    items: [
      {
        reference: "5.1",
        title: ["Put good people forward for honours that exist", "Enwebu pobl dda am anrhydeddau sy’n bod eisoes"],
        items: [
          {
            title: "Two nominations from the Vale for the King’s Award for Voluntary Service",
            lead: "Councillor Glyn Penry supported by VVA",
            timescale: "{month -2}",
            money: "None",
            progress: [
              { days: -182, text: "Nine groups suggested. Each was asked whether it would like the fuss." },
              { days: -120, text: "Two chosen, and letters of support asked for.", state: "in_progress" },
              { days: -58, text: "Both sent in on time, one with four minutes to spare.", state: "complete" },
            ],
          },
        ],
      },
    ],
  },
];
