import { defineWords, plural } from "../../core/i18n/index.ts";

/** What the timeline of a plan says. */
export const timelineWords = defineWords({
  en: {
    time: "Time",
    wholePlan: "The whole plan",
    today: "Today",
    count: (n: number) => plural("en", n, { one: "{n} action with a date", other: "{n} actions with a date" }),
    next: (when: string, title: string) => `Next: ${when}, ${title}.`,
    noNext: "No date is still to come.",
    sentence: (count: string, next: string) => `${count}. ${next}`,
    was: (when: string, was: string) => `${when} (before: ${was})`,
    caption: (theme: string) => `When the actions of “${theme}” are due`,
    action: "Action",
    when: "When",
    undated: (n: number) => `No date yet: ${n}`,
    undatedText: "These have no timescale that could be read as a date. They stand here so that nobody forgets them.",
    outside: (n: number, year: string) =>
      plural("en", n, {
        one: `{n} more action falls outside ${year}.`,
        other: `{n} more actions fall outside ${year}.`,
      }),
    showAll: "Show the whole plan",
    tooMany: (n: string) => `Only the first ${n} actions are drawn. Choose a part of the plan to see the others.`,
    noneTitle: "Nothing to draw",
    none: "No action matches these filters. Take one of them off to see more.",
    empty: "There are no actions in this plan yet. They appear here as soon as they have a timescale.",
    other: "Other actions",
  },
  cy: {
    time: "Amser",
    wholePlan: "Y cynllun cyfan",
    today: "Heddiw",
    count: (n) =>
      plural("cy", n, {
        two: "{n} gam gweithredu â dyddiad",
        few: "{n} cham gweithredu â dyddiad",
        other: "{n} cam gweithredu â dyddiad",
      }),
    next: (when, title) => `Nesaf: ${when}, ${title}.`,
    noNext: "Nid oes dyddiad eto i ddod.",
    sentence: (count, next) => `${count}. ${next}`,
    was: (when, was) => `${when} (cyn hynny: ${was})`,
    caption: (theme) => `Pryd y disgwylir camau gweithredu “${theme}”`,
    action: "Cam gweithredu",
    when: "Pryd",
    undated: (n) => `Dim dyddiad eto: ${n}`,
    undatedText:
      "Nid oes gan y rhain amserlen y gellid ei darllen fel dyddiad. Maent yma fel nad oes neb yn eu hanghofio.",
    outside: (n, year) =>
      plural("cy", n, {
        two: `Mae {n} gam gweithredu arall y tu allan i ${year}.`,
        few: `Mae {n} cham gweithredu arall y tu allan i ${year}.`,
        other: `Mae {n} cam gweithredu arall y tu allan i ${year}.`,
      }),
    showAll: "Dangos y cynllun cyfan",
    tooMany: (n) => `Dim ond y ${n} cam gweithredu cyntaf a ddangosir. Dewiswch ran o’r cynllun i weld y lleill.`,
    noneTitle: "Dim i’w ddangos",
    none: "Nid oes cam gweithredu yn cyfateb i’r hidlyddion hyn. Tynnwch un ohonynt i weld mwy.",
    empty: "Nid oes camau gweithredu yn y cynllun hwn eto. Byddant yn ymddangos yma pan fydd ganddynt amserlen.",
    other: "Camau gweithredu eraill",
  },
});
