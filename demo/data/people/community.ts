import type { PersonData } from "../types.ts";
import { mail } from "./mail.ts";

/** Housing, voluntary and community groups, faiths and advice. */
export const community: readonly PersonData[] = [
  {
    name: "Catrin Mbeki-Rowlands",
    initials: "CMR",
    email: mail("catrin.mbeki-rowlands", "hirwyhomes"),
    posts: [{ at: "Hirwy Homes", title: ["Neighbourhoods Manager", "Rheolwr Cymdogaethau"], from: -27 }],
  },
  {
    name: "Stefan Iordache",
    initials: "SI",
    email: mail("stefan.iordache", "hirwyhomes"),
    posts: [
      { at: "Hirwy Homes", title: ["Tenancy Support Worker", "Gweithiwr Cymorth Tenantiaeth"], from: -15 },
      {
        at: "The Kettle",
        title: ["Saturday group leader (volunteer)", "Arweinydd grŵp dydd Sadwrn (gwirfoddolwr)"],
        from: -24,
      },
    ],
  },
  {
    name: "Gwenda Pike",
    initials: "GPI",
    email: mail("gwenda.pike", "hirwyhomes"),
    posts: [{ at: "Hirwy Homes", title: ["Director of Communities", "Cyfarwyddwr Cymunedau"], from: -80, to: -7 }],
    left: -7,
  },
  {
    name: "Carys Oyelaran",
    initials: "CO",
    email: mail("carys.oyelaran", "vva"),
    phone: "01632 960181",
    posts: [{ at: "VVA", title: ["Chief Officer", "Prif Swyddog"], from: -35 }],
  },
  {
    name: "Bartosz Lewandowicz",
    initials: "BL",
    email: mail("bartosz.lewandowicz", "vva"),
    posts: [{ at: "VVA", title: ["Volunteer Centre Manager", "Rheolwr y Ganolfan Wirfoddoli"], from: -24 }],
  },
  {
    name: "Megan Astbury",
    initials: "MA",
    email: mail("megan.astbury", "vva"),
    posts: [{ at: "VVA", title: ["Community Connectors Co-ordinator", "Cydlynydd Cysylltwyr Cymunedol"], from: -22 }],
  },
  {
    name: "Kwabena Asante",
    initials: "KA",
    email: mail("kwabena.asante", "faiths"),
    posts: [
      { at: "Faiths Together", title: ["Chair", "Cadeirydd"], from: -32 },
      {
        at: "Health Board: Patient Experience",
        title: ["Hospital chaplain (part time)", "Caplan yr ysbyty (rhan-amser)"],
        from: -46,
      },
    ],
  },
  {
    name: "Ruksana Farooqi",
    initials: "RF",
    email: mail("ruksana.farooqi", "faiths"),
    posts: [{ at: "Faiths Together", title: ["Vice-chair", "Is-gadeirydd"], from: -20 }],
  },
  {
    name: "Gurpreet Hothi",
    initials: "GH",
    email: mail("gurpreet.hothi", "faiths"),
    posts: [{ at: "Faiths Together", title: ["Shared meals organiser", "Trefnydd prydau a rennir"], from: -19 }],
  },
  {
    name: "Lowri Nantlais",
    initials: "LN",
    email: mail("lowri.nantlais", "kettle"),
    language: "cy",
    posts: [{ at: "The Kettle", title: ["House manager", "Rheolwr y tŷ"], from: -56 }],
  },
  {
    name: "Amadou Diarra",
    initials: "AMD",
    email: mail("amadou.diarra", "kettle"),
    posts: [{ at: "The Kettle", title: ["Volunteer and trustee", "Gwirfoddolwr ac ymddiriedolwr"], from: -14 }],
  },
  {
    name: "Halyna Bondar",
    initials: "HB",
    email: mail("halyna.bondar", "kettle"),
    posts: [{ at: "The Kettle", title: ["Welcome worker", "Gweithiwr croeso"], from: -19 }],
  },
  {
    name: "Peredur Salih",
    initials: "PS",
    email: mail("peredur.salih", "advice"),
    language: "cy",
    posts: [{ at: "Vale Advice", title: ["Manager", "Rheolwr"], from: -64 }],
  },
  {
    name: "Simone Whitcombe",
    initials: "SW",
    email: mail("simone.whitcombe", "advice"),
    posts: [
      {
        at: "Vale Advice",
        title: ["Immigration and outreach adviser", "Cynghorydd mewnfudo ac allgymorth"],
        from: -30,
      },
    ],
  },
  {
    name: "Elin Mair Ceulan",
    initials: "EMC",
    email: mail("elin.ceulan", "menter"),
    language: "cy",
    posts: [{ at: "Menter Clawdd", title: ["Chief officer", "Prif swyddog"], from: -41 }],
  },
];
