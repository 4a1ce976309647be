import type { SmallPlan } from "../types.ts";

/** The project plan with a column for each month. */
export const marston: SmallPlan = {
  title: ["Dyke Marston Together: project plan {year 0}", "Marstwn-y-Clawdd Ynghyd: cynllun prosiect {year 0}"],
  summary: [
    "A year’s work in one town, month by month, kept by the people who meet at the Kettle.",
    "Gwaith blwyddyn mewn un dref, fis wrth fis, gan y bobl sy’n cwrdd yn y Tegell.",
  ],
  period: [-5, 5],
  cycle: 365,
  made: -5.5,
  adopted: -5,
  owner: "The Kettle",
  group: "Steering Group",
  levels: [
    { name: ["Theme", "Thema"], kind: "theme" },
    { name: ["Objective", "Amcan"], kind: "outcome" },
    { name: ["Required action", "Cam gofynnol"], kind: "action" },
  ],
  items: [
    {
      title: ["Running the project", "Rhedeg y prosiect"],
      items: [
        {
          title: ["Keep the project going and honest", "Cadw’r prosiect i fynd ac yn onest"],
          items: [
            {
              title: "Meet on the first Monday, over lunch, and write down who will do what",
              lead: "LN/HB",
              timescale: "Monthly",
              state: "continuing",
              months: [
                [-5, "Lunch meeting", "meeting", true],
                [-4, "Lunch meeting", "meeting", true],
                [-3, "Lunch meeting: halfway look at the plan", "meeting", true],
                [-2, "Lunch meeting", "meeting", true],
                [-1, "Lunch meeting", "meeting", true],
                [0, "Lunch meeting", "meeting"],
                [1, "Lunch meeting", "meeting"],
                [2, "Lunch meeting: plan for next year", "meeting"],
              ],
              comments: "Always the first Monday, save bank holidays, when it is the second.",
            },
            {
              title: "Find money for a second worker",
              lead: "LN",
              state: "in_progress",
              months: [
                [-2, "Bid to the Shared Places fund sent", "milestone", true],
                [1, "Answer due", "milestone"],
              ],
              comments: "If the answer is no, the Fire Service charity has asked to see the bid.",
            },
          ],
        },
      ],
    },
    {
      title: ["Knowing our town", "Adnabod ein tref"],
      items: [
        {
          title: ["Know who lives here now", "Gwybod pwy sy’n byw yma bellach"],
          items: [
            {
              title: "Walk every street with a map and two neighbours, and note what is there",
              lead: "Amadou Diarra / Stefan Iordache",
              state: "in_progress",
              months: [
                [-4, "Foundry Terrace and Mill Lane walked", "event", true],
                [-3, "Rhos Felyn, first half", "event", true],
                [-1, "Rhos Felyn, second half", "event", true],
                [1, "New estate"],
                [3, "Map on the Kettle’s wall", "milestone"],
              ],
              comments: "Thirty-four languages so far. Three halls nobody knew about, one with a stage.",
            },
            {
              title: "Collect ten stories from people who came here to work, from the 1950s on",
              lead: "Eleri Wyn Bebb",
              state: "in_progress",
              months: [
                [-3, "Three recorded", "note", true],
                [-1, "Six recorded", "note", true],
                [2, "Ten recorded", "milestone"],
              ],
              comments: "Oldest teller is ninety-three and came from Naples to the brickworks.",
            },
          ],
        },
      ],
    },
    {
      title: ["New here and settled here", "Newydd yma a hen gyfarwydd"],
      items: [
        {
          title: ["Nobody spends the first month alone", "Neb yn treulio’r mis cyntaf ar ei ben ei hun"],
          items: [
            {
              title: "Wednesday welcome mornings",
              lead: "Lowri Nantlais",
              timescale: "Weekly",
              state: "continuing",
              months: [
                [-5, "Every Wednesday", "event", true],
                [-4, "Every Wednesday", "event", true],
                [-3, "Every Wednesday; crèche corner opens", "event", true],
                [-2, "Every Wednesday; bigger urn", "event", true],
                [-1, "Every Wednesday", "event", true],
                [0, "Every Wednesday", "event"],
              ],
              comments: "Also action 1.2 of the strategy. Count people there, not here.",
            },
            {
              title: "Advice at the kitchen table: wages, rooms and letters",
              lead: "SW/LD",
              state: "in_progress",
              months: [
                [-4, "First Friday tried", "event", true],
                [-2, "Second adviser joins", "milestone", true],
                [0, "Visit of the housing standards team", "meeting"],
              ],
              comments: "People bring letters in carrier bags. Two hours is not enough.",
            },
          ],
        },
        {
          title: ["Newcomers are helped to stay well", "Helpu newydd-ddyfodiaid i gadw’n iach"],
          items: [
            {
              title: "Health morning with the Health Board",
              lead: "Anwen Teifi Shah",
              state: "in_progress",
              months: [
                [-3, "12th: second health morning", "event", true],
                [2, "Third health morning"],
              ],
              comments: "Ask for a woman nurse and for the dental van.",
            },
          ],
        },
      ],
    },
    {
      title: ["Playing and eating together", "Chwarae a bwyta gyda’n gilydd"],
      items: [
        {
          title: ["Young people have somewhere to go after dark", "Lle i bobl ifanc fynd wedi iddi nosi"],
          items: [
            {
              title: "Friday football and table tennis in the old drill hall",
              lead: "IQ / DAH",
              state: "in_progress",
              months: [
                [-4, "Keys and insurance", "milestone", true],
                [-3, "First Friday: 31 came", "event", true],
                [-2, "Girls’ half hour begins", "event", true],
                [0, "Referees’ course", "event"],
                [2, "Match against the fire station"],
              ],
              comments: "Sergeant Qureshi in goal. Score is not recorded.",
            },
            {
              title: "Ask young people what else",
              lead: "Hannah Threlkeld-Jones",
              months: [
                [0, "Young Voices to come to lunch meeting", "meeting"],
                [1, "Answers on the wall"],
              ],
            },
          ],
        },
        {
          title: ["Neighbours cook for one another", "Cymdogion yn coginio i’w gilydd"],
          items: [
            {
              title: "Supper for eighty on Foundry Terrace, tables in the road",
              lead: "HB / To be agreed",
              money: "£350 from the Vale Together grants",
              state: "postponed",
              months: [
                [-2, "Road closure asked for", "milestone", true],
                [-1, "Put off: the gas board has the road up"],
                [4, "New date to be found"],
              ],
              comments: "Everyone who offered to cook has offered again.",
            },
          ],
        },
      ],
    },
    {
      title: ["Being safe", "Bod yn ddiogel"],
      items: [
        {
          title: ["Reporting is easy and does some good", "Mae rhoi gwybod yn hawdd ac yn gwneud lles"],
          items: [
            {
              title: "Two people at the Kettle trained to take reports, every day it is open",
              lead: "ZK",
              state: "complete",
              months: [
                [-5, "First two trained", "milestone", true],
                [-3, "Two more trained", "milestone", true],
              ],
              comments: "Four trained, so that holidays are covered.",
            },
            {
              title: "Light on the cut-through from Rhos Felyn",
              lead: "CMR / Highways Manager",
              state: "in_progress",
              months: [
                [-4, "Petition of 41 names handed over", "milestone", true],
                [-1, "Survey done", "milestone", true],
                [1, "Answer from Highways", "milestone"],
              ],
            },
          ],
        },
      ],
    },
  ],
};
