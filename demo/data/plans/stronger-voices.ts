import type { SmallPlan } from "../types.ts";
import { capacity } from "./stronger-voices.capacity.ts";

/** The plan of themes: activities (i), (ii) with a cost each, and dated notes of progress one under the other. */
export const strongerVoices: SmallPlan = {
  title: ["Stronger Voices: the community sector plan", "Lleisiau Cryfach: cynllun y sector cymunedol"],
  summary: [
    "What public bodies and community groups have promised one another, and what came of it.",
    "Yr hyn y mae cyrff cyhoeddus a grwpiau cymunedol wedi’i addo i’w gilydd, a’r hyn a ddaeth ohono.",
  ],
  period: [-12, 11],
  made: -11,
  adopted: -10,
  owner: "VVA",
  group: "Safer and Stronger",
  levels: [
    { name: ["Theme", "Thema"], kind: "theme" },
    { name: ["Potential action", "Cam gweithredu posibl"], kind: "outcome" },
    { name: ["Activity", "Gweithgaredd"], kind: "action" },
  ],
  items: [
    {
      reference: "1",
      title: ["Knowing what goes on", "Gwybod beth sy’n digwydd"],
      items: [
        {
          reference: "1.1",
          title: [
            "Give groups and public bodies one place to find each other",
            "Rhoi un man i grwpiau a chyrff cyhoeddus ddod o hyd i’w gilydd",
          ],
          items: [
            {
              reference: "(i)",
              title: "Bring the three lists of groups together and ring every number on them",
              lead: "Bartosz Lewandowicz",
              timescale: "{month -7}",
              money: "No cost",
              progress: [
                {
                  days: -245,
                  text: "Three lists hold 611 groups. About 240 are the same group spelt differently.",
                  state: "in_progress",
                },
                { days: -182, text: "Rung half. One number was answered by a very surprised butcher." },
                { days: -120, text: "All rung. 352 groups are alive and glad to be listed.", state: "complete" },
              ],
            },
            {
              reference: "(ii)",
              title: "Send a monthly letter with what is new, what is free and what is wanted",
              lead: "Carys Oyelaran / VVA",
              timescale: "Monthly",
              money: "Staff time",
              progress: [
                { days: -245, text: "First two letters sent to 190 readers.", state: "in_progress" },
                { days: -182, text: "None to report" },
                {
                  days: -120,
                  text: "340 readers. The “wanted” column found a piano, two trustees and a minibus driver.",
                  state: "continuing",
                },
                { days: -58, text: "Now in Welsh and English side by side." },
              ],
            },
          ],
        },
        {
          reference: "1.2",
          title: ["Ask groups once a year how they are", "Gofyn i grwpiau unwaith y flwyddyn sut maent"],
          items: [
            {
              title: "Survey of groups, open for twelve weeks",
              lead: "Carys Oyelaran",
              timescale: "Findings by {month -2}",
              money: "£450 approx",
              progress: [
                {
                  days: -182,
                  text: "Questions agreed; nine of them, which is three fewer than last time.",
                  state: "in_progress",
                },
                { days: -120, text: "Open. Fifty-eight answers in the first fortnight." },
                {
                  days: -58,
                  text: "141 answers. Groups want rooms more than they want money. Findings being written up; a few weeks late.",
                },
              ],
            },
          ],
        },
      ],
    },
    {
      reference: "2",
      title: ["Rooms and things", "Ystafelloedd a phethau"],
      items: [
        {
          reference: "2.1",
          title: ["Make better use of rooms that stand empty", "Gwneud gwell defnydd o ystafelloedd sy’n wag"],
          items: [
            {
              reference: "(i)",
              title: "List every public room that groups may use, with the price and the person with the key",
              lead: "Hirwy Homes in conjunction with the libraries",
              timescale: "{month -5}",
              money: "No cost",
              progress: [
                {
                  days: -245,
                  text: "Libraries, leisure centres and two community rooms listed.",
                  state: "in_progress",
                },
                { days: -182, text: "The fire station and the old courtroom added." },
                {
                  days: -120,
                  text: "Forty-three rooms. The list is on one page; the keys are with thirty-eight people.",
                  state: "complete",
                },
              ],
            },
            {
              reference: "(ii)",
              title: "Try one booking telephone number for ten of the rooms",
              lead: "Hirwy Homes",
              timescale: "{month 2}",
              money: "£1.2K estimated; telephone in kind from Hirwy Homes",
              progress: [
                { days: -120, text: "None to report" },
                { days: -58, text: "Ten rooms agreed. Begins on the first of next month.", state: "in_progress" },
              ],
            },
          ],
        },
        {
          reference: "2.2",
          title: [
            "Share what groups need only now and then",
            "Rhannu’r hyn sydd ei angen ar grwpiau yn awr ac yn y man",
          ],
          items: [
            {
              title: "A lending shelf: projector, hearing loop, banners, urns and a gazebo",
              lead: "Lowri Nantlais supported by Fire",
              timescale: "{month -4}",
              money: "£1,860 from the Police community fund",
              progress: [
                {
                  days: -182,
                  text: "List agreed by nineteen groups. Everyone wants the gazebo.",
                  state: "in_progress",
                },
                { days: -120, text: "Bought. Kept at the fire station." },
                {
                  days: -58,
                  text: "Lent sixty-four times. The gazebo is on its second set of poles.",
                  state: "complete_work_ongoing",
                },
              ],
            },
          ],
        },
      ],
    },
    ...capacity,
  ],
};
