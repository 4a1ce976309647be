import type { Both } from "./types.ts";

/** A series of meetings. Months are counted from that of the latest round's meeting; weekday 1 is Monday. */
export type SeriesData = {
  group: string;
  title: Both;
  every: number;
  weekday: number;
  nth: 1 | 2 | 3 | 4;
  first: number;
  last: number;
  times: readonly [string, string];
  venue: string;
  online?: string;
  isPublic?: boolean;
};

/** A meeting of its own, on a weekday of a month. */
export type SingleData = Omit<SeriesData, "every" | "first" | "last"> & { month: number };

/** Something that became of one meeting of a group, named by its month. */
export type TwistData = { group: string; month: number } & (
  | { to: { days?: number; times?: readonly [string, string]; venue?: string } }
  | { cancelled: string }
  | { inquorate: string }
);

/** The meetings that come round. */
export const series: readonly SeriesData[] = [
  {
    group: "Board",
    title: ["Board meeting", "Cyfarfod y Bwrdd"],
    ...{ every: 3, weekday: 2, nth: 2, first: -15, last: 6 },
    times: ["10:00", "12:00"],
    venue: "Council Chamber, County Hall, Averton",
    isPublic: true,
  },
  {
    group: "Steering Group",
    title: ["Steering Group meeting", "Cyfarfod y Grŵp Llywio"],
    ...{ every: 2, weekday: 4, nth: 3, first: -16, last: 8 },
    times: ["14:00", "16:00"],
    venue: "The Old Corn Exchange, Averton",
    online: "https://meet.clawdd.example/steering",
  },
  {
    group: "Safer and Stronger",
    title: ["Safer and Stronger Vale", "Dyffryn Diogelach a Chryfach"],
    ...{ every: 3, weekday: 3, nth: 2, first: -14, last: 7 },
    times: ["09:30", "11:30"],
    venue: "Averton Fire Station",
  },
  {
    group: "Hate Crime Sub-group",
    title: ["Hate Crime and Community Tension Sub-group", "Is-grŵp Troseddau Casineb a Thensiynau Cymunedol"],
    ...{ every: 2, weekday: 3, nth: 3, first: -15, last: 7 },
    times: ["13:30", "15:00"],
    venue: "Averton Police Station",
  },
  {
    group: "Schools Group",
    title: ["Schools and Young People Working Group", "Gweithgor Ysgolion a Phobl Ifanc"],
    ...{ every: 2, weekday: 2, nth: 3, first: -15, last: 5 },
    times: ["15:45", "17:00"],
    venue: "Averton High School library",
  },
  {
    group: "Language and Skills Sub-group",
    title: ["Language and Skills Sub-group", "Is-grŵp Iaith a Sgiliau"],
    ...{ every: 3, weekday: 4, nth: 2, first: -13, last: 5 },
    times: ["11:00", "12:30"],
    venue: "Clawdd Vale College, room W4",
    online: "https://meet.clawdd.example/language",
  },
  {
    group: "Welcome Pack Group",
    title: ["Welcome Pack Group", "Grŵp y Pecyn Croeso"],
    ...{ every: 1, weekday: 3, nth: 2, first: -13, last: -6 },
    times: ["12:30", "13:30"],
    venue: "The Kettle, Dyke Marston",
  },
  {
    group: "Scrutiny",
    title: ["Communities Scrutiny Committee", "Pwyllgor Craffu Cymunedau"],
    ...{ every: 4, weekday: 3, nth: 4, first: -14, last: 6 },
    times: ["10:00", "12:30"],
    venue: "Committee Room 2, County Hall, Averton",
    isPublic: true,
  },
];

const forum: Omit<SingleData, "month" | "venue"> = {
  group: "Vale Voices",
  title: ["Vale Voices", "Lleisiau’r Dyffryn"],
  ...{ weekday: 6, nth: 2, isPublic: true },
  times: ["10:30", "13:00"],
};

/** The meetings that stand alone. */
export const singles: readonly SingleData[] = [
  {
    group: "Board",
    title: ["Vision day", "Diwrnod gweledigaeth"],
    ...{ month: -14, weekday: 6, nth: 1, times: ["10:00", "15:30"], isPublic: true },
    venue: "Cattle Market Hall, Averton",
  },
  { ...forum, month: -12, venue: "Pont Hirwy Village Hall" },
  { ...forum, month: -8, venue: "Averton Library" },
  { ...forum, month: -5, venue: "Neuadd Goffa Llandrefan" },
  { ...forum, month: -3, venue: "The Kettle, Dyke Marston" },
  { ...forum, month: 2, venue: "Kerrisbourne School" },
  { ...forum, month: 5, venue: "Averton Town Hall" },
  {
    group: "Scrutiny",
    title: ["Scrutiny visit: advice van and reporting centres", "Ymweliad craffu: fan gyngor a chanolfannau adrodd"],
    ...{ month: 1, weekday: 2, nth: 4, times: ["09:30", "14:00"] },
    venue: "Starts at Averton Library",
  },
];

/** The meetings that did not go to plan. */
export const twists: readonly TwistData[] = [
  { group: "Board", month: -6, to: { days: 7 } },
  { group: "Schools Group", month: -7, to: { venue: "Ysgol Llandrefan" } },
  { group: "Steering Group", month: 2, to: { venue: "The Kettle, Dyke Marston" } },
  { group: "Schools Group", month: 1, to: { days: 2, times: ["16:00", "17:15"], venue: "Ysgol Llandrefan" } },
  { group: "Safer and Stronger", month: 1, to: { days: 1 } },
  {
    group: "Hate Crime Sub-group",
    month: -9,
    cancelled: "The station’s heating failed and there was no other private room.",
  },
  {
    group: "Welcome Pack Group",
    month: -9,
    cancelled: "The words were with the translators; there was nothing to decide.",
  },
  { group: "Language and Skills Sub-group", month: 2, cancelled: "The college is closed for the inspection week." },
  { group: "Language and Skills Sub-group", month: -7, inquorate: "Three members came; four are needed." },
];
