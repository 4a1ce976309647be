import type { ObjectiveData } from "../types.ts";
import { arriving } from "./arriving.ts";
import { belonging } from "./belonging.ts";
import { influence } from "./influence.ts";
import { languages } from "./languages.ts";
import { neighbours } from "./neighbours.ts";
import { safety } from "./safety.ts";
import { schools } from "./schools.ts";
import { services } from "./services.ts";
import { settling } from "./settling.ts";
import { together } from "./together.ts";
import { understanding } from "./understanding.ts";
import { working } from "./working.ts";

/** The strategy: four objectives, each with its outcomes and their actions. */
export const strategy: readonly ObjectiveData[] = [
  {
    title: ["Welcome and belonging", "Croeso a pherthyn"],
    detail: [
      "How people arrive, where they live and work, and whether the place becomes theirs.",
      "Sut mae pobl yn cyrraedd, ble maent yn byw ac yn gweithio, ac a ddaw’r lle’n eiddo iddynt.",
    ],
    outcomes: [...arriving, ...settling, ...neighbours, ...working],
  },
  {
    title: ["Learning, language and understanding", "Dysgu, iaith a dealltwriaeth"],
    detail: [
      "What we learn about one another, in school and out of it, in English, in Welsh and in everyone’s own words.",
      "Yr hyn a ddysgwn am ein gilydd, yn yr ysgol a’r tu allan iddi, yn Gymraeg, yn Saesneg ac yng ngeiriau pawb eu hunain.",
    ],
    outcomes: [...languages, ...schools, ...understanding],
  },
  {
    title: ["Safe and heard", "Yn ddiogel ac yn cael ein clywed"],
    detail: [
      "Whether people feel safe, are believed, can use services and are listened to.",
      "A yw pobl yn teimlo’n ddiogel, yn cael eu credu, yn gallu defnyddio gwasanaethau ac yn cael gwrandawiad.",
    ],
    outcomes: [...safety, ...services, ...influence],
  },
  {
    title: ["Taking part together", "Cymryd rhan gyda’n gilydd"],
    detail: [
      "What people do side by side: play, pray, help, eat and celebrate.",
      "Yr hyn y mae pobl yn ei wneud ochr yn ochr: chwarae, gweddïo, helpu, bwyta a dathlu.",
    ],
    outcomes: [...together, ...belonging],
  },
];
