import { none, type OutcomeData } from "../types.ts";

/** Outcomes 17, 18 and 19: sport, faith and volunteering. */
export const together: readonly OutcomeData[] = [
  {
    reference: "17",
    title: [
      "Sport and play bring together people who would not otherwise meet",
      "Mae chwaraeon a chwarae yn dod â phobl ynghyd na fyddent yn cwrdd fel arall",
    ],
    contribution: "You cannot be a stranger to somebody who has passed you the ball.",
    actions: [
      {
        reference: "17.1",
        title: [
          "Open women’s and family hours at the two pools, with women lifeguards",
          "Agor oriau i fenywod a theuluoedd yn y ddau bwll, gydag achubwyr bywyd sy’n fenywod",
        ],
        lead: ["Duncan Achebe-Hill"],
        timescale: "{month -4}",
        money: "£5,200 Leisure budget",
        target: "40 swimmers an hour",
        measures: [
          ["Averton hour open", 2],
          ["Dyke Marston hour open", 4],
          ["Six women trained as lifeguards", 4],
        ],
        rounds: [
          "Four women have begun lifeguard training; two further places are held. Pool rotas agreed with both managers. Curtains for the gallery windows ordered, delivery in six weeks.",
          {
            partner:
              "Averton hour open on Sundays. First four weeks: 21, 27, 33 and 29 swimmers, the youngest seventeen and the oldest eighty-one. Sixteen had not been to the pool before.",
            public: "Women’s and family swimming has begun in Averton on Sundays.",
          },
          none,
          "Dyke Marston open too. Six lifeguards qualified.",
          {
            partner: "Forty-four swimmers a week on average at each pool. The hour pays for itself.",
            board: "Both hours are full and pay for themselves.",
          },
        ],
        ending: { round: 5, deed: "mainstream" },
      },
      {
        reference: "17.2",
        title: [
          "Train thirty coaches and referees from communities that have few",
          "Hyfforddi deg ar hugain o hyfforddwyr a dyfarnwyr o gymunedau sydd ag ychydig ohonynt",
        ],
        lead: ["Duncan Achebe-Hill"],
        support: ["College", "Averton High"],
        timescale: "{month 8}",
        money: "£7,000 Active communities grant secured + £2,000 clubs",
        target: "30, half of them women",
        measures: [["Ten trained", 3], ["Twenty trained", 5], "Thirty trained", "All thirty at work with a club"],
        rounds: [
          none,
          "Fourteen signed up through the clubs: football 8, cricket 4, swimming 2. Course fees are paid at the end, so that nobody is out of pocket twice.",
          "Eleven qualified: six in football, three in cricket, two in swimming.",
          null,
          {
            partner: "Twenty-one qualified, ten of them women. Two now coach the under-nines they used to watch.",
            board: "21 of 30 trained, ahead of time.",
            going: "better",
          },
          none,
        ],
      },
      {
        reference: "17.3",
        title: [
          "Start a bicycle library with learn-to-ride sessions for adults",
          "Dechrau llyfrgell feiciau gyda sesiynau dysgu reidio i oedolion",
        ],
        lead: ["Kofi Amponsah-Bell"],
        support: ["Police", "The Kettle"],
        timescale: "By {date 25}",
        money: "£1,900 Fire Service charity",
        measures: [["Twenty bicycles given and mended", 4], "Forty adults can ride"],
        rounds: [
          null,
          "The station yard is ours on Sundays.",
          "Nine bicycles, three of them purple.",
          {
            partner: "Twenty-two bicycles mended by a Dyke Marston grandfather and his two apprentices.",
            public: "Borrow a bicycle for nothing from the fire station in Averton on Sundays.",
          },
          none,
          {
            partner:
              "Fourteen adults can now ride who could not. The oldest is sixty-nine and has no brakes, in the best sense.",
            rag: "on_track",
            because: "Fourteen of forty is less than half, but two courses of fifteen end before the date.",
          },
        ],
      },
    ],
  },
  {
    reference: "18",
    title: [
      "People of every faith and of none meet, and know that one another’s doors are open",
      "Mae pobl o bob ffydd a heb ffydd yn cwrdd, ac yn gwybod bod drysau ei gilydd ar agor",
    ],
    contribution:
      "Chapel, church, mosque, gurdwara and meeting house feed more people in the Vale than any agency does.",
    actions: [
      {
        reference: "18.1",
        title: [
          "Hold an open doors weekend at every place of worship",
          "Cynnal penwythnos drysau agored ym mhob addoldy",
        ],
        lead: ["Kwabena Asante"],
        involved: ["Places of worship", "Schools", "Humanist group"],
        timescale: "Annual",
        money: "£200 print; officer time",
        measures: [["First weekend, twelve doors", 3], "Second weekend, twenty doors"],
        rounds: [
          none,
          "Fourteen congregations want to take part. Agreed not to compete over cake.",
          {
            partner: "Fourteen doors, about nine hundred visits. The mosque’s tour was booked out by lunch.",
            board: "Fourteen places of worship, about 900 visits.",
            public: "Fourteen places of worship opened their doors to nine hundred visitors.",
            going: "better",
          },
          null,
          none,
          "Second weekend has its date. Nineteen doors so far, and the humanists will do the maps.",
        ],
        continuing: 3,
      },
      {
        reference: "18.2",
        title: "Faiths Together visits every secondary school once a year",
        lead: ["Ruksana Farooqi"],
        support: ["Schools Group"],
        timescale: "By end of academic year {school 0}",
        measures: [["Two schools visited", 4], "Four schools visited"],
        rounds: [
          none,
          "Panel of six speakers, all under thirty.",
          null,
          "Two schools. Best question: what do you do when you doubt it?",
          none,
          null,
        ],
      },
      {
        reference: "18.3",
        title: ["Share a meal each month at a different table", "Rhannu pryd bob mis wrth fwrdd gwahanol"],
        lead: ["Gurpreet Hothi"],
        timescale: "Monthly",
        money: "Volunteers’ time",
        measures: [["Twelve meals in twelve places", 6], "Twelve more tables, chosen by the guests"],
        rounds: [
          "First two meals: gurdwara and Methodist schoolroom.",
          "Third and fourth. Sixty is the most the synagogue’s visiting room can seat, we now know.",
          none,
          "Eight meals so far; the fire station cooked the seventh.",
          none,
          {
            partner: "Twelve meals, 710 plates. Those who came have asked for another twelve.",
            board: "Twelve meals shared in twelve places.",
            public: "Twelve tables, 710 plates: the shared meals go on.",
          },
        ],
        continuing: 2,
      },
    ],
  },
  {
    reference: "19",
    title: [
      "Volunteering is open to everyone and is how many people first meet",
      "Mae gwirfoddoli’n agored i bawb, a dyna sut mae llawer yn cwrdd gyntaf",
    ],
    contribution: "Being needed is a quicker way to belong than being helped.",
    actions: [
      {
        reference: "19.1",
        title: [
          "Use one registration form and one check for volunteers across partners",
          "Defnyddio un ffurflen gofrestru ac un gwiriad i wirfoddolwyr ar draws y partneriaid",
        ],
        lead: ["Bartosz Lewandowicz"],
        support: ["Police", "Health Board", "Fire"],
        timescale: "Draft by {month -7}; agreed by {month -3}; in use by {month 4}",
        met: [2, 5],
        money: "None",
        measures: [["Form drafted", 2], ["Form agreed by seven partners", 5], "In use in seven partners"],
        rounds: [
          none,
          "Draft is one page; the Health Board’s was nine.",
          "Data protection officers of five partners have met. They brought their own biscuits and left friends.",
          null,
          {
            partner:
              "Agreed by seven partners. Retention set at two years after a volunteer stops. The eighth partner would like its own logo on the form and we are talking about it.",
            board: "Seven partners have agreed to use one form.",
          },
          "In use in three.",
        ],
      },
      {
        reference: "19.2",
        title: [
          "Help people who are waiting for a decision to volunteer with confidence",
          "Helpu pobl sy’n aros am benderfyniad i wirfoddoli’n hyderus",
        ],
        lead: ["Carys Oyelaran"],
        support: ["Simone Whitcombe", "Faiths Together"],
        timescale: "{month -6} and ongoing",
        money: "£800 Volunteer Centre core funding",
        measures: [
          ["Plain note for organisations on what is allowed", 2],
          ["Thirty people placed", 5],
        ],
        rounds: [
          "Many organisations say no because they are not sure. The note will say: yes, and here is how.",
          {
            partner: "Note checked by a solicitor and sent to ninety organisations.",
            public: "A plain guide to volunteering while you wait for a decision is on our page.",
          },
          "Eleven placed: charity shops, two allotments, the museum store.",
          none,
          "Thirty-three placed. Four have since been granted leave to stay, and all four have kept the shift.",
          none,
        ],
        continuing: 4,
      },
      {
        reference: "19.3",
        title: ["Thank volunteers together, once a year", "Diolch i wirfoddolwyr gyda’n gilydd unwaith y flwyddyn"],
        lead: ["Bartosz Lewandowicz", "Nerys Haf Probert", "Bethan Llwyd", "Hirwy Homes"],
        timescale: "{month -5}",
        moved: [
          { to: "{month -2}", round: 3, reason: "The hall’s roof is being mended." },
          {
            to: "{month 1}",
            round: 5,
            reason:
              "The new date clashed with the county show. The group agreed to thank people for what they did rather than to give prizes.",
          },
        ],
        money: "Hall and supper approx £1K; awards £150",
        target: "200 guests from 60 groups",
        measures: [["Hall and date settled", 5], "Every group asked to name three people"],
        rounds: [
          "Small group met. Nobody wants speeches.",
          "Town hall booked.",
          {
            partner: "Town hall’s roof leaks over the stage. New date needed.",
            rag: "at_risk",
            because: "No hall, no supper.",
            going: "worse",
          },
          none,
          {
            partner: "Date clashed with the county show. Moved again, to the college refectory, which does not leak.",
            board: "Moved a second time; the college is booked.",
            rag: "at_risk",
            because: "Twice moved. A third time would be unkind.",
          },
          {
            partner: "Sixty-four groups have named people. Invitations go out next week in both languages.",
            going: "better",
            rag: "on_track",
            because: "Hall, supper and guests are all settled; only the night itself is left.",
          },
        ],
      },
    ],
  },
];
