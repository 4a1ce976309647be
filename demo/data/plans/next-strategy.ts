import type { SmallPlan } from "../types.ts";

/** A draft that only co-ordinators and leads can see. */
export const nextStrategy: SmallPlan = {
  title: ["Closer Still: first draft of the next strategy", "Yn Nes Fyth: drafft cyntaf y strategaeth nesaf"],
  summary: [
    "Notes towards the strategy that follows this one. Not agreed by anybody yet.",
    "Nodiadau tuag at y strategaeth a ddaw ar ôl hon. Nid oes neb wedi cytuno arni eto.",
  ],
  made: -0.8,
  owner: "Council",
  group: "Steering Group",
  levels: [
    { name: ["Strategic objective", "Amcan strategol"], kind: "theme" },
    { name: ["Outcome", "Canlyniad"], kind: "outcome" },
    { name: ["Action", "Cam gweithredu"], kind: "action" },
  ],
  items: [
    {
      title: ["Fewer, deeper", "Llai, ond yn ddyfnach"],
      detail: "Leads told us seventy actions are too many to love. This draft has room for thirty.",
      items: [
        {
          reference: "1",
          title: [
            "Every street has somebody who knows who is new",
            "Mae gan bob stryd rywun sy’n gwybod pwy sy’n newydd",
          ],
          items: [
            {
              reference: "1.1",
              title: "Grow Connectors into street hosts",
              lead: "VVA",
              timescale: "TBC",
              state: "proposed",
            },
            {
              reference: "1.2",
              title: "Keep the welcome pack alive without a grant",
              lead: "To be agreed",
              money: "To be identified",
              state: "proposed",
            },
          ],
        },
        {
          reference: "2",
          title: [
            "Children grow up with two languages and make room for a third",
            "Mae plant yn tyfu gyda dwy iaith ac yn gwneud lle i drydedd",
          ],
          items: [
            {
              reference: "2.1",
              title: "Pair secondary schools as primary schools are paired now",
              lead: "Schools Group",
              timescale: "{school 1}",
              state: "proposed",
            },
            {
              reference: "2.2",
              title: "Make the immersion unit permanent",
              lead: "Ysgol Llandrefan",
              money: "£38,000 a year estimated",
              state: "proposed",
            },
          ],
        },
      ],
    },
    {
      title: ["Work", "Gwaith"],
      detail: "Moved up from an outcome to an objective of its own, if the Board agrees.",
      items: [
        {
          reference: "3",
          title: ["Good work is how people come to belong", "Trwy waith da y daw pobl i berthyn"],
          items: [
            {
              reference: "3.1",
              title: "Ask workers every year whether Fair Welcome is kept",
              lead: "Jobs and Skills",
              timescale: "Annual",
              state: "proposed",
            },
            {
              reference: "3.2",
              title: "A fund for fees of recognising qualifications",
              lead: "College",
              money: "TBC",
              state: "proposed",
            },
          ],
        },
      ],
    },
  ],
};
