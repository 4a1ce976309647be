import { none, type OutcomeData } from "../types.ts";

/** Outcomes 8 and 9: children and young people. */
export const schools: readonly OutcomeData[] = [
  {
    reference: "8",
    title: [
      "Children learn, play and eat alongside children whose lives differ from theirs",
      "Mae plant yn dysgu, yn chwarae ac yn bwyta ochr yn ochr â phlant y mae eu bywydau’n wahanol iddynt",
    ],
    contribution: "A child who has shared a lunch table with somebody is not easily told to fear them.",
    actions: [
      {
        reference: "8.1",
        title: [
          "Pair each primary school with one unlike it for a year",
          "Paru pob ysgol gynradd ag un wahanol iddi am flwyddyn",
        ],
        lead: ["Schools Group"],
        support: ["Hannah Threlkeld-Jones"],
        timescale: "Half termly",
        money: "Coaches £2,400 from the Shared Places fund; staff time",
        target: "All 18 primary schools in a pair",
        measures: [
          ["Pairs agreed by heads", 2],
          ["First exchange visit by every pair", 4],
          "Each pair makes one thing together",
        ],
        rounds: [
          "Heads met. Village schools worry about coaches, town schools about mud.",
          "Nine pairs agreed. The school with eleven pupils is paired with the one with four hundred and ten.",
          "Five pairs have visited.",
          {
            partner: "All nine pairs have visited once. One pair has been told by its pupils that once is not enough.",
            board: "All nine pairs of schools have exchanged visits.",
            public: "Every primary school in the Vale now has a partner school unlike itself.",
            going: "better",
          },
          none,
          "Things being made: a mural, a cookery book, a radio play, and something with a goat.",
        ],
      },
      {
        reference: "8.2",
        title: [
          "Give each new pupil a buddy and a bilingual booklet for the first week",
          "Rhoi cyfaill a llyfryn dwyieithog i bob disgybl newydd ar gyfer yr wythnos gyntaf",
        ],
        lead: ["Ibrahim Sesay"],
        support: ["Huw Talgarth"],
        timescale: "{month -9}",
        money: "£420 School budgets",
        measures: [
          ["Booklet drawn by pupils", 1],
          ["Buddies trained in six schools", 2],
          ["Buddies in all secondary schools", 3],
        ],
        rounds: [
          "Year eight have drawn the booklet. It begins with where the good radiators are.",
          "Sixty buddies trained in six schools. Each has a named teacher to go to and nobody is asked to interpret. Parents’ consent held by the schools.",
          {
            partner: "All four secondary schools have buddies. Schools will carry this on themselves.",
            board: "Complete; schools continue with it.",
            public: "Every pupil who joins a secondary school mid-year now has a buddy.",
          },
        ],
        ending: { round: 3, deed: "mainstream" },
      },
      {
        reference: "8.3",
        title: [
          "Look at school meals and uniform with parents of every faith and none",
          "Trafod prydau a gwisg ysgol gyda rhieni o bob ffydd a heb ffydd",
        ],
        lead: ["Council: Education and Learning"],
        support: ["Ruksana Farooqi"],
        timescale: "TBC",
        money: "To be identified",
        measures: ["Parents’ evening in three schools", "Recommendations to governors"],
        rounds: [
          null,
          none,
          null,
          {
            partner: "Kitchens are being refitted in two schools, so a visit now would show the wrong thing.",
            rag: "at_risk",
            because: "It cannot begin before the kitchens are open.",
          },
        ],
        ending: {
          round: 4,
          deed: "postpone",
          reason: "Wait until the two kitchens are open again, so that parents can see and taste what is possible.",
        },
      },
      {
        reference: "8.4",
        title: [
          "Record identity-based bullying in the same way in all schools, and learn from it",
          "Cofnodi bwlio ar sail hunaniaeth yn yr un ffordd ym mhob ysgol, a dysgu ohono",
        ],
        lead: ["Hannah Threlkeld-Jones", "Preeti Ranganathan"],
        timescale: "By end of {quarter -1}",
        moved: [
          {
            to: "By end of {quarter 2}",
            round: 4,
            reason: "The new school records system arrives later than the supplier promised.",
          },
        ],
        money: "None",
        measures: [
          ["One form agreed by secondary schools", 2],
          "Form used in every school for a full term",
          "First yearly summary discussed with pupils",
        ],
        rounds: [
          "Four schools, four forms, forty-one tick boxes.",
          "One form, nine boxes, agreed after Young Voices read all four aloud to us.",
          none,
          {
            partner: "Supplier has put the records system back by two terms.",
            board: "Delayed by the supplier of the new records system.",
            rag: "off_track",
            because: "It cannot be done on paper in eighteen schools.",
            going: "worse",
          },
          null,
          {
            partner: "Two schools will try the form on paper after all, to learn what the system should ask.",
            rag: "on_track",
            because: "The date was moved by the meeting and nothing stands in its way now.",
            going: "better",
          },
        ],
      },
    ],
  },
  {
    reference: "9",
    title: [
      "Young people lead the conversation about the place they will inherit",
      "Pobl ifanc sy’n arwain y sgwrs am y lle y byddant yn ei etifeddu",
    ],
    contribution: "They have grown up with more kinds of people than any of us did. It would be odd not to ask them.",
    actions: [
      {
        reference: "9.1",
        title: [
          "Set up a Young Voices panel from every secondary school and the college",
          "Sefydlu panel Lleisiau Ifanc o bob ysgol uwchradd a’r coleg",
        ],
        lead: ["Hannah Threlkeld-Jones"],
        support: ["College", "Ysgol Llandrefan"],
        timescale: "{month -8}",
        money: "£600 travel from the Communities budget",
        measures: [
          ["Sixteen members chosen by pupils", 1],
          ["Panel meets and chooses its own chair", 2],
          ["Two seats on the Steering Group taken up", 3],
        ],
        rounds: [
          "Sixteen members, three languages in the minutes.",
          "Chair chosen by a secret ballot, the first one most of us had seen for years.",
          {
            partner: "Two members came to the Steering Group and asked why it meets in school hours.",
            board: "The panel is working and sits with the Steering Group.",
            public: "The Young Voices panel has begun work.",
          },
        ],
        ending: { round: 3, deed: "complete" },
      },
      {
        reference: "9.2",
        title: [
          "Give the panel a small fund to spend as it decides",
          "Rhoi cronfa fach i’r panel ei gwario fel y mynno",
        ],
        splitFrom: {
          reference: "9.1",
          round: 2,
          before: [
            "Set up a Young Voices panel from every secondary school and the college, with a small fund of its own",
            "Sefydlu panel Lleisiau Ifanc o bob ysgol uwchradd a’r coleg, gyda chronfa fach ei hun",
          ],
          reason: "The panel can begin at once; its fund needs a year.",
        },
        lead: ["VVA"],
        support: ["Hannah Threlkeld-Jones"],
        timescale: "Applications open {date -70}. Awards by {date 20}.",
        met: [5],
        money: "£3,000 Police community fund £1,500 Hirwy Homes",
        measures: [["Rules written by the panel", 4], "First awards made"],
        rounds: [
          null,
          null,
          "Rules begun.",
          "Rules done, on one side of paper. No grant for anything with a logo on it.",
          "Applications open.",
          "Fourteen applications, decision at the panel’s next meeting.",
        ],
      },
      {
        reference: "9.2",
        title: [
          "Train older pupils to lead assemblies on identity and belonging",
          "Hyfforddi disgyblion hŷn i arwain gwasanaethau ar hunaniaeth a pherthyn",
        ],
        lead: ["Ibrahim Sesay"],
        support: ["Faiths Together", "Fire"],
        timescale: "By end of academic year {school 0}",
        money: "£1,200 estimated",
        target: "24 pupils; 3,000 listeners",
        measures: [
          ["Twelve pupils trained", 4],
          "Assembly given in every secondary school",
          "Primary schools invite them",
        ],
        rounds: [
          none,
          "Twenty applied. Training is with a theatre company from over the border.",
          null,
          {
            partner: "Twelve trained over a weekend at the fire station, which has the best sofas in Averton.",
            public: "Twelve pupils have trained to lead assemblies on belonging.",
          },
          "Given in two schools, to about seven hundred pupils. Feedback cards: 412 back, of which 380 say they would like it again and one asks who chose the music.",
          "Given in three. The fourth has asked for it in Welsh and the pupils are writing it again rather than translating.",
        ],
      },
      {
        reference: "9.3",
        title: "Make a film in which grandparents and grandchildren tell how they came to the Vale",
        lead: ["Eleri Wyn Bebb"],
        support: ["College", "Menter Clawdd"],
        involved: ["Care homes", "Young Voices panel"],
        timescale: "{month 6}",
        money: "£7,500 bid to a heritage fund, to be confirmed",
        other: [{ heading: "Equality note", text: "Captions in English and Welsh from the first cut." }],
        measures: [["Bid sent", 5], "Twelve pairs filmed", "Shown in the three towns"],
        rounds: [
          null,
          none,
          "Two pairs filmed as a trial: a quarryman’s daughter and her grandson, and a nurse from Kerala with hers.",
          none,
          "Bid sent. Answer expected in ten weeks.",
          {
            partner:
              "The fund said no, kindly and at length. The local history society will lend a camera for one more pair while we think.",
            board: "The heritage fund has declined the bid. Another source is being looked for.",
            rag: "off_track",
            because: "Without the fund there is neither editor nor camera.",
            going: "worse",
          },
        ],
      },
    ],
  },
];
