import { none, type OutcomeData } from "../types.ts";

/** Outcomes 6 and 7: English and Welsh. */
export const languages: readonly OutcomeData[] = [
  {
    reference: "6",
    title: [
      "Anyone who wants to learn English can begin within a month of asking",
      "Gall unrhyw un sydd am ddysgu Saesneg ddechrau o fewn mis i ofyn",
    ],
    contribution: "Language is how people stop being strangers. Waiting lists keep them so.",
    actions: [
      {
        reference: "6.1",
        title: [
          "Keep one list of every English class, formal and informal",
          "Cadw un rhestr o bob dosbarth Saesneg, ffurfiol ac anffurfiol",
        ],
        lead: ["Conor O’Mahony"],
        involved: ["Chapel and community classes", "Libraries", "Schools"],
        timescale: "{month -8} and then ongoing",
        money: "No cost",
        measures: [
          ["List of classes made, with level, place, cost and crèche", 1],
          ["List on the partnership’s web page in both languages", 2],
          { reference: "6.1.2", title: "Waiting times shown beside each class", round: 4 },
        ],
        rounds: [
          "Twenty-three classes found. We had guessed at nine.",
          {
            partner: "List is on the web page. Two chapels asked to be taken off again because they are full.",
            public: "All the English classes in the Vale are now in one list, with times and places.",
          },
          none,
          "Waiting times shown. Longest is eleven weeks, at beginners’ level in Averton.",
          none,
          "Corrected for the new term: three classes have moved, two are new and one has ended. Longest wait is six weeks, for beginners in Averton; everywhere else people start within a fortnight.",
        ],
        continuing: 2,
      },
      {
        reference: "6.2",
        title: [
          "Open classes with childcare in two primary schools",
          "Agor dosbarthiadau gyda gofal plant mewn dwy ysgol gynradd",
        ],
        lead: ["Conor O’Mahony"],
        support: ["Council: Education and Learning"],
        timescale: "{month -3}",
        money: "£11,800 Adult Learning grant secured; crèche £3,200 to be confirmed",
        target: "30 parents in the first year",
        measures: [
          ["First school open", 3],
          ["Second school open", 5],
          ["Thirty parents enrolled", 6],
        ],
        rounds: [
          "Two heads have said yes. Both want it on the day the hall is free, which is the same day.",
          "Two crèche workers appointed, twelve hours a week each in term time. Rooms inspected. Enrolment by text message as well as on paper.",
          {
            partner: "First class: fourteen mothers, one father, nine under-threes and a guinea pig.",
            board: "First class open.",
          },
          none,
          "Second school open, on a Thursday. Nine parents so far.",
          {
            partner: "Thirty-four enrolled across the two. Crèche money found for another year by the school itself.",
            board: "Target passed: 34 parents.",
            public: "Thirty-four parents are learning English at their children’s schools.",
          },
        ],
        ending: { round: 6, deed: "mainstream" },
      },
      {
        reference: "6.3",
        title: ["Train volunteer conversation partners", "Hyfforddi partneriaid sgwrsio gwirfoddol"],
        lead: ["BL"],
        support: ["College", "Libraries"],
        timescale: "{month 5}",
        money: "£900",
        measures: [["Short training written", 3], "Twenty pairs meeting every week"],
        rounds: [
          null,
          "Talked to two areas that do this. The secret is to match people by what they like, not by where they live.",
          "Training is two evenings and a cup of tea.",
          "Nine pairs meeting. One pair has started an allotment.",
          "Thirteen pairs.",
          {
            partner:
              "Thirteen pairs still. Bethan and Bartosz have each been thanked for leading this, and each thought the other did.",
            board: "The plan names its lead by initials that two people share.",
            rag: "at_risk",
            because: "Until it is settled which BL leads it, nobody recruits.",
            going: "worse",
          },
        ],
      },
      {
        reference: "6.4",
        title: [
          "Offer evening and weekend classes for people who work shifts",
          "Cynnig dosbarthiadau gyda’r nos ac ar benwythnosau i bobl sy’n gweithio shifftiau",
        ],
        lead: ["College"],
        leadWritten: "College (CO)",
        support: ["Gwilym Strand"],
        timescale: "Employers asked by {month -4}. First class by {month 0}.",
        met: [4],
        money: "£4,750 from employers; rooms in kind from the College",
        measures: [["Employers asked which shifts", 4], "Saturday class open", "Early evening class open"],
        rounds: [
          null,
          none,
          null,
          {
            partner:
              "Asked six employers. The answer is half past two, when the early shift ends, which none of us had thought of.",
            board: "Workers want classes at half past two, not in the evening.",
          },
          "Timetable for half past two agreed with the caretaker. Tutor still to be found.",
          {
            partner: "Tutor appointed. Saturday class has a room and eleven names.",
            rag: "on_track",
            because: "The first class meets next week; the date on the plan is the end of the month.",
            going: "better",
          },
        ],
      },
    ],
  },
  {
    reference: "7",
    title: [
      "Welsh belongs to everyone who lives here, however long they have been here",
      "Mae’r Gymraeg yn perthyn i bawb sy’n byw yma, waeth pa mor hir y buont yma",
    ],
    contribution: "Welsh is heard in the upper Vale every day. Newcomers should be let in on it, not kept at its edge.",
    actions: [
      {
        reference: "7.1",
        title: [
          "Give a taste of Welsh in every welcome morning and English class",
          "Rhoi blas ar y Gymraeg ym mhob bore croeso a dosbarth Saesneg",
        ],
        lead: ["Elin Mair Ceulan"],
        support: ["College", "The Kettle"],
        timescale: "O {mis -14} ymlaen",
        money: "Amser swyddogion",
        language: "cy",
        measures: [
          ["Ten-minute taster written and tried out", 1],
          { title: ["Twelve tutors confident to give it", "Deuddeg tiwtor yn hyderus i’w gyflwyno"], round: 4 },
        ],
        rounds: [
          "Deng munud, deuddeg gair ac un gân. Fe’i rhoddwyd ar brawf gyda chriw bore Mercher, a’r gân aeth â hi.",
          none,
          "Wyth tiwtor wedi cael hyfforddiant. Mae’r coleg wedi argraffu’r geiriau ar gerdyn maint poced.",
          {
            partner: "Deuddeg tiwtor bellach. Mae tri o’r dysgwyr Saesneg wedi ymuno â’r cwrs Cymraeg ar nos Lun.",
            board: "Mae deuddeg tiwtor yn rhoi blas ar y Gymraeg yn eu dosbarthiadau.",
            public: "Mae pawb sy’n dysgu Saesneg yn y Dyffryn yn cael blas ar y Gymraeg hefyd.",
          },
          "Cais gan y ffatri fwyd am yr un peth i’w goruchwylwyr. Dau sesiwn wedi’u trefnu.",
          none,
        ],
        continuing: 4,
      },
      {
        reference: "7.2",
        title: [
          "Support pupils who join Welsh-medium education late",
          "Cefnogi disgyblion sy’n ymuno’n hwyr ag addysg Gymraeg",
        ],
        lead: ["Sioned Garmon"],
        support: ["Huw Talgarth"],
        timescale: "Erbyn diwedd {mis 4}",
        money: "£8,400 o Grant y Gymraeg mewn Addysg wedi’i sicrhau",
        language: "cy",
        measures: [
          ["Uned drochi ar agor dri bore’r wythnos", 2],
          "Eight pupils through the unit and back in class",
          "Parents offered the same words at home",
        ],
        rounds: [
          "Athrawes wedi’i phenodi. Bydd y drysau’n agor fis nesaf.",
          "Yr uned ar agor gyda phump o blant o bedair gwlad. Maent eisoes yn cywiro fy ngwallau.",
          none,
          "Chwech yn yr uned, dau wedi symud i’w dosbarth yn llawn amser.",
          {
            partner: "Cwynion am gludiant: nid oes bws adref o’r uned ar ddydd Mercher. Trafodaethau gyda’r cyngor.",
            rag: "at_risk",
            because: "Mae dau riant yn ystyried tynnu eu plant oherwydd y bws.",
            going: "worse",
          },
          "Tacsi ysgol wedi’i drefnu ar gyfer dydd Mercher hyd ddiwedd y tymor. Pump wedi cwblhau’r uned.",
        ],
      },
      {
        reference: "7.3",
        title: [
          "Use both languages on signs, forms and the telephone in every partner’s building",
          "Defnyddio’r ddwy iaith ar arwyddion, ffurflenni a’r ffôn yn adeilad pob partner",
        ],
        lead: ["every partner"],
        leadWritten: "Co-ordinated by the Council, for each partner to do in its own buildings",
        timescale: "According to meeting schedule",
        money: "N/A",
        measures: ["Each partner reports one thing improved at each meeting"],
        rounds: [
          "Police front counter now answers in Welsh first. Hirwy Homes has found its Welsh rent form, in a drawer.",
          "Fire has relettered the station door in Averton. Vale Advice can now take a first call in Welsh.",
          none,
          "Health Board: check-in screens at two surgeries. Jobs and Skills: appointment texts.",
          none,
          "Eleven of fourteen partners have reported at least one improvement. We know who the three are, and they know we know.",
        ],
        continuing: 1,
      },
    ],
  },
];
