import type { PersonData } from "../types.ts";
import { mail } from "./mail.ts";

const at = (department: string) => `Council: ${department}`;

/** Councillors and officers of the county council. */
export const council: readonly PersonData[] = [
  {
    name: "Nerys Haf Probert",
    initials: "NHP",
    email: mail("nerys.probert", "council"),
    phone: "01632 960101",
    posts: [
      {
        at: at("Communities and Cohesion"),
        title: ["Community Cohesion Co-ordinator", "Cydlynydd Cydlyniant Cymunedol"],
        from: -40,
      },
    ],
  },
  {
    name: "Rhian Mostyn-Okafor",
    initials: "RMO",
    email: mail("rhian.mostyn-okafor", "council"),
    phone: "01632 960102",
    posts: [{ at: at("Communities and Cohesion"), title: ["Head of Communities", "Pennaeth Cymunedau"], from: -66 }],
  },
  {
    name: "Tom Ashdown",
    initials: "TA",
    email: mail("tom.ashdown", "council"),
    posts: [
      {
        at: at("Democratic Services"),
        title: ["Partnership Systems Officer", "Swyddog Systemau Partneriaeth"],
        from: -30,
      },
    ],
  },
  {
    name: "Councillor Glyn Penry",
    initials: "GP",
    email: mail("cllr.glyn.penry", "council"),
    phone: "07700 900112",
    posts: [
      { at: "Council", title: ["Cabinet Member for Communities", "Aelod Cabinet dros Gymunedau"], from: -42 },
      { at: "Hirwy Homes", title: ["Board member", "Aelod o’r bwrdd"], from: -20 },
    ],
  },
  {
    name: "Councillor Marged Vaughan-Iles",
    initials: "MVI",
    email: mail("cllr.marged.vaughan-iles", "council"),
    language: "cy",
    posts: [{ at: "Council", title: ["County councillor, Llandrefan", "Cynghorydd sir, Llandrefan"], from: -70 }],
  },
  {
    name: "Alma Duarte",
    initials: "AD",
    email: mail("alma.duarte", "scrutiny"),
    posts: [
      {
        at: at("Democratic Services"),
        title: ["Co-opted scrutiny member", "Aelod craffu cyfetholedig"],
        from: -16,
      },
    ],
  },
  {
    name: "Preeti Ranganathan",
    initials: "PR",
    email: mail("preeti.ranganathan", "council"),
    posts: [
      {
        at: at("Education and Learning"),
        title: ["Head of Learning Services", "Pennaeth Gwasanaethau Dysgu"],
        from: -50,
      },
    ],
  },
  {
    name: "Huw Talgarth",
    initials: "HT",
    email: mail("huw.talgarth", "council"),
    language: "cy",
    posts: [
      {
        at: at("Education and Learning"),
        title: ["EAL and Inclusion Adviser", "Cynghorydd Saesneg Ychwanegol a Chynhwysiant"],
        from: -33,
      },
    ],
  },
  {
    name: "Leszek Dudek",
    initials: "LD",
    email: mail("leszek.dudek", "council"),
    posts: [
      {
        at: at("Housing and Public Protection"),
        title: ["Housing Standards Manager", "Rheolwr Safonau Tai"],
        from: -26,
      },
    ],
  },
  {
    name: "Joanna Pritchett",
    initials: "JP",
    email: mail("joanna.pritchett", "council"),
    posts: [
      {
        at: at("Housing and Public Protection"),
        title: ["Gypsy and Traveller Liaison Officer", "Swyddog Cyswllt Sipsiwn a Theithwyr"],
        from: -10.5,
      },
    ],
  },
  {
    name: "Eleri Wyn Bebb",
    initials: "EWB",
    email: mail("eleri.bebb", "council"),
    posts: [
      {
        at: at("Libraries, Leisure and Culture"),
        title: ["Libraries and Culture Manager", "Rheolwr Llyfrgelloedd a Diwylliant"],
        from: -58,
      },
    ],
  },
  {
    name: "Duncan Achebe-Hill",
    initials: "DAH",
    email: mail("duncan.achebe-hill", "council"),
    posts: [
      {
        at: at("Libraries, Leisure and Culture"),
        title: ["Sport and Active Communities Officer", "Swyddog Chwaraeon a Chymunedau Egnïol"],
        from: -21,
      },
    ],
  },
  {
    name: "Ffion Arwel",
    initials: "FA",
    email: mail("ffion.arwel", "council"),
    language: "cy",
    posts: [
      {
        at: at("Communications and Welsh Language"),
        title: ["Communications Officer", "Swyddog Cyfathrebu"],
        from: -19,
      },
    ],
  },
  {
    name: "Tudno Amin",
    initials: "TAM",
    email: mail("tudno.amin", "council"),
    posts: [
      {
        at: at("Planning and Rural Economy"),
        title: ["Rural Development Officer", "Swyddog Datblygu Gwledig"],
        from: -44,
      },
    ],
  },
  {
    name: "Miriam Sandoval-Price",
    initials: "MSP",
    email: mail("miriam.sandoval-price", "council"),
    posts: [
      {
        at: at("Social Services"),
        title: ["Team Manager, Young People and Resettlement", "Rheolwr Tîm, Pobl Ifanc ac Adsefydlu"],
        from: -28,
      },
    ],
  },
];
