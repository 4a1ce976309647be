import type { PersonData } from "../types.ts";
import { mail } from "./mail.ts";

/** Police, fire, health, jobs, schools and the college. */
export const publicBodies: readonly PersonData[] = [
  {
    name: "Delyth Carrow",
    initials: "DC",
    email: mail("delyth.carrow", "police"),
    posts: [
      {
        at: "Police: Neighbourhood Policing",
        title: ["Chief Inspector, Local Policing", "Prif Arolygydd, Plismona Lleol"],
        from: -20,
      },
    ],
  },
  {
    name: "Sergeant Imran Qureshi",
    initials: "IQ",
    email: mail("imran.qureshi", "police"),
    phone: "01632 960112",
    posts: [
      {
        at: "Police: Neighbourhood Policing",
        title: ["Neighbourhood Sergeant, Averton and Dyke Marston", "Rhingyll Bro, Trefawen a Marstwn-y-Clawdd"],
        from: -34,
      },
    ],
  },
  {
    name: "Aled Wynne Sumner",
    initials: "AWS",
    email: mail("aled.sumner", "police"),
    language: "cy",
    posts: [
      {
        at: "Police: Neighbourhood Policing",
        title: ["Police community support officer", "Swyddog cymorth cymunedol yr heddlu"],
        from: -60,
      },
    ],
  },
  {
    name: "Zofia Kaczmar",
    initials: "ZK",
    email: mail("zofia.kaczmar", "police"),
    posts: [
      {
        at: "Police: Victims and Hate Crime Support",
        title: ["Hate Crime Support Officer", "Swyddog Cymorth Troseddau Casineb"],
        from: -25,
      },
    ],
  },
  {
    name: "Rob Haldane",
    initials: "RH",
    email: mail("rob.haldane", "police"),
    posts: [{ at: "Police: Neighbourhood Policing", title: ["Inspector", "Arolygydd"], from: -62, to: -13 }],
    left: -13,
  },
  {
    name: "Bethan Llwyd",
    initials: "BL",
    email: mail("bethan.llwyd", "fire"),
    phone: "01632 960121",
    posts: [{ at: "Fire", title: ["Community Safety Manager", "Rheolwr Diogelwch Cymunedol"], from: -37 }],
  },
  {
    name: "Kofi Amponsah-Bell",
    initials: "KAB",
    email: mail("kofi.amponsah-bell", "fire"),
    posts: [{ at: "Fire", title: ["Watch Manager, Averton", "Rheolwr Gwylfa, Trefawen"], from: -22 }],
  },
  {
    name: "Anwen Teifi Shah",
    initials: "ATS",
    email: mail("anwen.shah", "health"),
    posts: [
      {
        at: "Health Board: Public Health",
        title: ["Consultant in Public Health", "Ymgynghorydd Iechyd y Cyhoedd"],
        from: -48,
      },
    ],
  },
  {
    name: "Luis Ferreira Bowen",
    initials: "LFB",
    email: mail("luis.bowen", "health"),
    posts: [
      {
        at: "Health Board: Patient Experience",
        title: ["Interpreting and Access Manager", "Rheolwr Cyfieithu a Mynediad"],
        from: -29,
      },
    ],
  },
  {
    name: "Ngozi Lewys",
    initials: "NL",
    email: mail("ngozi.lewys", "health"),
    posts: [
      {
        at: "Health Board: Community Nursing",
        title: ["Lead Health Visitor", "Prif Ymwelydd Iechyd"],
        from: -54,
        to: -12,
      },
    ],
    left: -12,
  },
  {
    name: "Gwilym Strand",
    initials: "GS",
    email: mail("gwilym.strand", "jobs"),
    posts: [
      {
        at: "Jobs and Skills",
        title: ["Employer Partnerships Manager", "Rheolwr Partneriaethau Cyflogwyr"],
        from: -31,
      },
    ],
  },
  {
    name: "Hannah Threlkeld-Jones",
    initials: "HTJ",
    email: mail("hannah.threlkeld-jones", "avertonhigh"),
    posts: [{ at: "Averton High", title: ["Assistant headteacher", "Pennaeth cynorthwyol"], from: -45 }],
  },
  {
    name: "Ibrahim Sesay",
    initials: "IS",
    email: mail("ibrahim.sesay", "avertonhigh"),
    posts: [
      {
        at: "Averton High",
        title: ["Teacher in charge of new arrivals", "Athro sy’n gyfrifol am newydd-ddyfodiaid"],
        from: -23,
      },
    ],
  },
  {
    name: "Sioned Garmon",
    initials: "SG",
    email: mail("sioned.garmon", "ysgol"),
    language: "cy",
    posts: [
      { at: "Ysgol Llandrefan", title: ["Deputy headteacher", "Dirprwy bennaeth"], from: -52 },
      { at: "Menter Clawdd", title: ["Chair of trustees", "Cadeirydd yr ymddiriedolwyr"], from: -18 },
    ],
  },
  {
    name: "Conor O’Mahony",
    initials: "CO",
    email: mail("conor.omahony", "college"),
    posts: [
      {
        at: "College",
        title: ["ESOL curriculum manager", "Rheolwr cwricwlwm Saesneg i siaradwyr ieithoedd eraill"],
        from: -39,
      },
    ],
  },
];
