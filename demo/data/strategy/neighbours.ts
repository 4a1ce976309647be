import { none, type OutcomeData } from "../types.ts";

/** Outcomes 3 and 4: streets and shared homes, and Gypsy, Roma and Traveller families. */
export const neighbours: readonly OutcomeData[] = [
  {
    reference: "3",
    title: [
      "Neighbours in rented and shared homes know their rights, look after their street and get on",
      "Mae cymdogion mewn cartrefi rhent a chartrefi a rennir yn gwybod eu hawliau, yn gofalu am eu stryd ac yn cyd-dynnu",
    ],
    contribution: "Most of what troubles neighbours is noise, parking and bins. Solved early, it stays that small.",
    actions: [
      {
        reference: "3.1",
        title: [
          "Visit every licensed shared house once a year with fire safety and tenancy advice",
          "Ymweld â phob tŷ amlfeddiannaeth trwyddedig unwaith y flwyddyn gyda chyngor ar ddiogelwch tân a thenantiaeth",
        ],
        detail:
          "Fire and Housing go together, so that a household opens its door once. An interpreter comes by telephone.",
        lead: ["Bethan Llwyd"],
        support: ["Leszek Dudek"],
        involved: ["Landlords", "Private tenants"],
        timescale: "By end of {quarter 0} and annually",
        money: "Officer time; £640 smoke alarms from the Fire Service prevention budget",
        target: "All 118 licensed houses",
        other: [{ heading: "Equality note", text: "Ask first whether a woman officer is preferred." }],
        measures: [
          ["List of licensed houses shared and agreed", 1],
          ["First sixty houses visited", 4],
          "All 118 houses visited",
        ],
        rounds: [
          {
            partner:
              "The two lists of shared houses did not match: 118 after we took out the duplicates and one that is now a dentist’s.",
            board: "118 licensed houses to visit this year.",
          },
          "22 visited. Tenants ask more about deposits than about fire, so Housing now speaks first.",
          "41 visited; 63 alarms fitted; nine houses without a working carbon monoxide alarm, all now put right. Telephone interpreting worked in all but two visits, where there was no signal.",
          {
            partner: "67 visited. Four houses referred for disrepair, all followed up within the week.",
            board: "Past half way: 67 of 118 houses.",
            public: "Fire and housing officers have visited 67 shared houses with free advice and smoke alarms.",
          },
          "82 visited against 88 planned. One crew was lent to the reservoir search for a fortnight. The six are rebooked for next month.",
          {
            partner:
              "101 visited. Seventeen left, eleven of them on one street where the landlord wants to be there too.",
            board: "101 of 118 visited; the rest are booked.",
            going: "better",
          },
        ],
      },
      {
        reference: "3.2",
        title: [
          "Agree a code of good neighbours with landlords and tenants",
          "Cytuno ar god cymdogion da gyda landlordiaid a thenantiaid",
        ],
        lead: ["Leszek Dudek"],
        involved: ["Landlords’ Forum", "Private tenants", "Hirwy Homes"],
        timescale: "{month -1}",
        moved: [
          {
            to: "{month 2}",
            round: 5,
            reason: "Tenants asked to see the landlords’ half first. The Steering Group agreed to give it the time.",
          },
        ],
        money: "None",
        measures: [
          ["Landlords’ Forum and tenants’ evening held", 2],
          ["Draft code shared", 4],
          "Code signed by landlords of half of all rented homes",
        ],
        rounds: [
          none,
          "Both evenings held. Landlords want fewer parties, tenants want repairs. Each list fits on a postcard.",
          null,
          "Draft code out for comment, one page, in plain English and Welsh.",
          {
            partner:
              "Tenants say the landlords’ promises should come first on the page, and they have a point. Asked the meeting for more time.",
            board: "The code needs a little longer so that both sides own it.",
            rag: "at_risk",
            because: "It would have been late against the first date.",
          },
          "Second draft turned the other way up. Twelve landlords have said they will sign.",
        ],
      },
      {
        reference: "3.3",
        title: [
          "Street by street: clean-ups and doorstep conversations on the Rhos Felyn estate",
          "Stryd wrth stryd: glanhau a sgwrsio ar garreg y drws ar ystâd Rhos Felyn",
        ],
        lead: ["Catrin Mbeki-Rowlands"],
        support: ["Fire", "Police"],
        involved: ["Residents of Rhos Felyn", "Averton High"],
        timescale: "From {month -13} onwards",
        money: "£2,750 Hirwy Homes; skips in kind from the Council",
        measures: [["Six streets done", 3], ["Residents choose the next six", 4], "Twelve streets done"],
        rounds: [
          "Two streets. The first skip was full by ten in the morning; we had ordered it for the weekend.",
          "Four streets. A man of eighty-six taught three families to lay a hedge.",
          {
            partner: "Six streets done. Conversations written up: lighting on the cut-through is what everybody wants.",
            public: "Six streets on Rhos Felyn have had their clean-up day. The next six are for residents to choose.",
          },
          "Residents chose the next six. Lighting passed to Highways with forty-one names.",
          null,
          "Nine streets. Highways have surveyed the cut-through and will say by {month 1}.",
        ],
        continuing: 4,
      },
    ],
  },
  {
    reference: "4",
    title: [
      "Gypsy, Roma and Traveller families are treated as the residents they are",
      "Mae teuluoedd Sipsiwn, Roma a Theithwyr yn cael eu trin fel y trigolion ydynt",
    ],
    contribution:
      "Some of these families have been in the Vale longer than its roads. A partnership for everyone starts with knowing that.",
    other: [
      {
        heading: "Where this came from",
        text: "Site visit by three board members; letter from the families at Hirwy Lane.",
      },
    ],
    actions: [
      {
        reference: "4.1",
        title: [
          "Appoint a Gypsy and Traveller liaison officer whom both sites know",
          "Penodi swyddog cyswllt Sipsiwn a Theithwyr y mae’r ddau safle yn ei nabod",
        ],
        lead: ["Rhian Mostyn-Okafor"],
        timescale: "{month -7}",
        money: "£31,400 a year from the Housing and Public Protection budget",
        measures: [
          ["Families take part in the interviews", 1],
          ["Officer in post", 2],
        ],
        rounds: [
          "Two residents from each site helped to write the questions and sat on the panel.",
          {
            partner:
              "Joanna Pritchett began on the first of the month and has already been to both sites twice, once with cake.",
            board: "The liaison officer is in post.",
            public: "The Vale has a Gypsy and Traveller liaison officer: Joanna Pritchett.",
          },
        ],
        ending: { round: 2, deed: "complete" },
      },
      {
        reference: "4.2",
        title: [
          "Agree with farmers, police and families how roadside stops are talked through",
          "Cytuno gyda ffermwyr, yr heddlu a theuluoedd sut i drafod arosiadau ar ochr y ffordd",
        ],
        ledBefore: {
          lead: ["Sergeant Imran Qureshi", "To be agreed"],
          round: 2,
          reason: "The liaison officer has been appointed and will share the lead.",
        },
        lead: ["Joanna Pritchett", "Sergeant Imran Qureshi"],
        involved: ["Farmers", "Families on the road", "Town and community councils"],
        timescale: "{month 1}",
        money: "Toilets, water and refuse for agreed stops: £3K to £5K from the Housing and Public Protection budget",
        measures: [
          ["What other areas do written up on two pages", 3],
          "Agreement tried for one season of fairs",
          "Agreement adopted by the council and police",
        ],
        rounds: [
          null,
          "Joanna and Imran visited two counties where this works. What they share is one person who picks up the phone.",
          "Two pages written and shared. The farmers’ union asked good questions about gates.",
          {
            partner:
              "Draft agreement: who visits, by when, what is offered, what is asked. Families want the tone changed, not the substance.",
            board: "A draft is being discussed with families and farmers.",
          },
          none,
          {
            partner:
              "Three stops handled the new way. In each, families left on the day agreed and the verge was clean. Adoption paper not yet written.",
            board: "Tried three times with good results. The paper for adoption is still to come.",
            rag: "at_risk",
            because: "The paper has two committees to pass and the date is close.",
            going: "better",
          },
        ],
      },
      {
        reference: "4.3",
        title: [
          "Make it possible to register with school, health visitor and dentist from the site in one visit",
          "Ei gwneud yn bosibl cofrestru ag ysgol, ymwelydd iechyd a deintydd o’r safle mewn un ymweliad",
        ],
        ledBefore: {
          lead: ["Ngozi Lewys"],
          support: ["Council: Education and Learning"],
          round: 2,
          reason: "Ngozi Lewys has left the Health Board, which will name somebody else.",
        },
        lead: ["Health Board, to be agreed"],
        leadWritten: "Health Board (to be agreed)",
        support: ["Joanna Pritchett", "Council: Education and Learning"],
        timescale: "{month -2}",
        measures: ["First visit with all three services", "Visits every half term"],
        rounds: [
          "The health visitor who was to lead this has left the Health Board. A new name is awaited.",
          null,
          { partner: "Health Board asked again for a name.", rag: "at_risk", because: "Nobody leads it." },
          none,
          null,
          null,
        ],
      },
    ],
  },
];
