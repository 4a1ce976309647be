import { none, type OutcomeData } from "../types.ts";

/** Outcomes 20 and 21: villages, and what we celebrate. */
export const belonging: readonly OutcomeData[] = [
  {
    reference: "20",
    title: [
      "Nobody in the villages is cut off by distance, language or shyness",
      "Nid oes neb yn y pentrefi wedi’i ynysu gan bellter, iaith na swildod",
    ],
    contribution:
      "The Vale has thirty-one villages and one evening bus. Loneliness here is quiet, and not only among the old.",
    actions: [
      {
        reference: "20.1",
        title: [
          "Open an afternoon in six village halls for whoever comes",
          "Agor prynhawn mewn chwe neuadd bentref i bwy bynnag a ddaw",
        ],
        lead: ["Tudno Amin"],
        support: ["Menter Clawdd", "Fire"],
        involved: ["Village hall committees", "Community councils", "Chapels"],
        timescale: "{month -6} and ongoing",
        money: "£3,600 Rural development fund secured; halls in kind",
        measures: [["Three halls open", 2], ["Six halls open", 4], "Someone under thirty helps in each"],
        rounds: [
          "Two halls open, Pont Hirwy on Tuesdays and Cefn Marlas on Thursdays. Dominoes in one, help with broadband in the other. Heating paid for by the fund until {month 5}.",
          "Three. A farm worker from Moldova mended the piano in Pont Hirwy.",
          none,
          {
            partner: "Six halls, about a hundred and ten people a week between them.",
            board: "Six halls open.",
            public: "Six village halls are open one afternoon a week. Come as you are.",
            going: "better",
          },
          "Welsh conversation has started by itself in two of them.",
          none,
        ],
        continuing: 4,
      },
      {
        reference: "20.2",
        title: [
          "Welcome seasonal farm workers at the farm gate",
          "Croesawu gweithwyr fferm tymhorol wrth giât y fferm",
        ],
        lead: ["Tudno Amin"],
        support: ["Bethan Llwyd", "Vale Advice"],
        timescale: "{calendar 0} – {calendar 1}",
        money: "£700 to be identified",
        measures: [
          ["Nine farms agree to a visit", 5],
          "Every caravan has a working alarm and an address card",
          "Farm contacts handed on to the next season",
        ],
        rounds: [
          null,
          null,
          null,
          "Five farms say yes. The address card matters most: an ambulance once drove round for forty minutes.",
          {
            partner:
              "Nine farms. Cards drawn with what-three-things-you-can-see, because the postcode covers four valleys.",
            public: "Farm workers’ caravans are getting address cards, so that help can find them.",
            rag: "at_risk",
            because: "The cards cost nothing, but there is no money yet for alarms.",
          },
          none,
        ],
      },
      {
        reference: "20.3",
        title: [
          "Find lifts to classes and clubs where no bus runs",
          "Dod o hyd i gludiant i ddosbarthiadau a chlybiau lle nad oes bws",
        ],
        lead: ["To be agreed"],
        leadWritten: "To be agreed (Community transport?)",
        involved: ["VVA", "Community transport", "Parents"],
        timescale: "{month -1}",
        money: "Unknown",
        measures: ["Count who misses what for want of a lift", "Car-sharing tried on one route"],
        rounds: [
          null,
          {
            partner: "No lead yet. Raised at the Board.",
            board: "This action has no lead.",
            rag: "at_risk",
            because: "An action without a lead does not begin.",
          },
          null,
          none,
          null,
          {
            partner:
              "The community transport scheme would help, and does not have a driver to spare. Counting has not begun.",
            board: "Past its date, still without a lead. The group would like the Board to find one.",
            rag: "off_track",
            because: "The date has passed and nobody leads it.",
            going: "worse",
          },
        ],
      },
    ],
  },
  {
    reference: "21",
    title: [
      "We celebrate what we share, and small groups have the means to do it",
      "Rydym yn dathlu’r hyn a rannwn, ac mae gan grwpiau bach y modd i wneud hynny",
    ],
    contribution: "Most of what holds the Vale together is done by people with a tea urn and forty pounds.",
    actions: [
      {
        reference: "21.1",
        title: [
          "Give Vale Together grants of up to £500 to small groups",
          "Rhoi grantiau Dyffryn Ynghyd o hyd at £500 i grwpiau bach",
        ],
        lead: ["Nerys Haf Probert"],
        support: ["VVA"],
        timescale: "{month -13} to {month 4}",
        money: "£15,000 Shared Places fund secured\n£3,000 Hirwy Homes\n£2,000 Police community fund",
        target: "40 grants, a third to groups that never had one",
        measures: [
          ["One-page form in both languages", 1],
          ["First panel, with residents in the majority", 2],
          ["Twenty grants", 4],
          "Forty grants",
        ],
        rounds: [
          "Form is one page. You may send it as a voice message.",
          {
            partner: "First panel gave nine grants: £3,870. Smallest: £45, for string.",
            board: "Nine grants, £3,870.",
            public:
              "Nine small groups have had a Vale Together grant. The next closing date is the last day of next month.",
          },
          none,
          {
            partner: "Twenty-three grants, £9,140. Eleven went to groups who have never had one.",
            board: "23 grants, £9,140; half to first-time groups.",
            going: "better",
          },
          "Twenty-nine grants, £12,310. Residents on the panel are harder to please than we are.",
          {
            partner: "Thirty-four grants, £14,650. Two groups have asked to give theirs back to somebody else.",
            board: "34 of 40 grants given, £14,650 of £20,000.",
            public: "Thirty-four groups have had a Vale Together grant. Six more to give.",
          },
        ],
      },
      {
        reference: "21.2",
        title: [
          "Lay one long table in each of the three towns on the same day",
          "Gosod un bwrdd hir ym mhob un o’r tair tref ar yr un diwrnod",
        ],
        lead: ["Eleri Wyn Bebb", "Lowri Nantlais"],
        timescale: "{month 7}",
        money: "£2,300 to be confirmed",
        added: 4,
        measures: [["Three town councils agree", 6], "Tables for a thousand"],
        rounds: [
          null,
          null,
          null,
          null,
          "Averton and Llandrefan have said yes. Dyke Marston would like to know about the lorries.",
          "All three have said yes. The lorries will go round.",
        ],
      },
    ],
  },
];
