import { defineWords, plural } from "../../core/i18n/index.ts";

/** What the glossary says. */
export const glossaryWords = defineWords({
  en: {
    glossary: "Glossary",
    lead: "The short forms people use here, and what they stand for. Plans link to this page.",
    letters: "Letters",
    add: "Add a short form",
    change: "Change the short form",
    remove: "Remove the short form",
    paste: "Add many at once",
    acronym: "Short form",
    acronymHint: "As it is written in plans and minutes, for example “LHB”",
    acronymNeeded: "Enter the short form",
    acronymThere: (acronym: string) => `“${acronym}” is in the glossary already. Change it there.`,
    meaning: "Stands for",
    meaningEn: "What it stands for, in English",
    meaningCy: "What it stands for, in Welsh",
    meaningNeeded: "Enter what it stands for in English",
    noteEn: "Anything else worth knowing, in English",
    noteCy: "Anything else worth knowing, in Welsh",
    none: "No short forms yet",
    noneText: "Add the acronyms your plans and minutes use, so that nobody needs to ask. You can paste a whole list.",
    added: (acronym: string) => `${acronym} was added.`,
    changed: (acronym: string) => `${acronym} was saved.`,
    removed: (acronym: string) => `${acronym} was removed.`,
    removeText: "Plans will no longer explain it. To take it back, add it again.",
    lines: "Your list",
    linesHint:
      "One short form a line: LHB = Local Health Board. You may add the Welsh after another sign: LHB = Local Health Board = Bwrdd Iechyd Lleol. What is in the glossary already stays as it is.",
    linesNeeded: "Paste or type at least one line",
    lineWrong: (number: number, line: string) =>
      `Line ${number} (“${line}”) needs a short form, the sign = and what it stands for`,
    tooManyLines: "Paste at most 500 lines at a time",
    pasted: (added: number, there: number) =>
      `${plural("en", added, { zero: "Nothing was added", one: "1 short form was added", other: "{n} short forms were added" })}${
        there > 0 ? `; ${plural("en", there, { one: "1 was there already", other: "{n} were there already" })}` : ""
      }.`,
  },
  cy: {
    glossary: "Geirfa",
    lead: "Y byrfoddau y mae pobl yn eu defnyddio yma, a’u hystyr. Mae’r cynlluniau’n cysylltu â’r dudalen hon.",
    letters: "Llythrennau",
    add: "Ychwanegu byrfodd",
    change: "Newid y byrfodd",
    remove: "Tynnu’r byrfodd",
    paste: "Ychwanegu llawer ar unwaith",
    acronym: "Byrfodd",
    acronymHint: "Fel y caiff ei ysgrifennu mewn cynlluniau a chofnodion, er enghraifft “BILl”",
    acronymNeeded: "Rhowch y byrfodd",
    acronymThere: (acronym) => `Mae “${acronym}” yn yr eirfa’n barod. Newidiwch ef yno.`,
    meaning: "Yn golygu",
    meaningEn: "Ei ystyr yn Saesneg",
    meaningCy: "Ei ystyr yn Gymraeg",
    meaningNeeded: "Rhowch ei ystyr yn Saesneg",
    noteEn: "Unrhyw beth arall sy’n werth ei wybod, yn Saesneg",
    noteCy: "Unrhyw beth arall sy’n werth ei wybod, yn Gymraeg",
    none: "Dim byrfoddau eto",
    noneText:
      "Ychwanegwch y byrfoddau y mae eich cynlluniau a’ch cofnodion yn eu defnyddio, fel nad oes angen i neb ofyn. Gallwch ludo rhestr gyfan.",
    added: (acronym) => `Ychwanegwyd ${acronym}.`,
    changed: (acronym) => `Cadwyd ${acronym}.`,
    removed: (acronym) => `Tynnwyd ${acronym}.`,
    removeText: "Ni fydd y cynlluniau’n ei esbonio mwyach. I’w adfer, ychwanegwch ef eto.",
    lines: "Eich rhestr",
    linesHint:
      "Un byrfodd ar bob llinell: LHB = Local Health Board. Cewch ychwanegu’r Gymraeg ar ôl arwydd arall: LHB = Local Health Board = Bwrdd Iechyd Lleol. Bydd yr hyn sydd yn yr eirfa’n barod yn aros fel y mae.",
    linesNeeded: "Gludwch neu deipiwch o leiaf un llinell",
    lineWrong: (number, line) => `Mae angen byrfodd, yr arwydd = a’i ystyr ar linell ${number} (“${line}”)`,
    tooManyLines: "Gludwch 500 llinell ar y mwyaf ar y tro",
    pasted: (added, there) =>
      `${plural("cy", added, { zero: "Nid ychwanegwyd dim", two: "Ychwanegwyd 2 fyrfodd", few: "Ychwanegwyd {n} byrfodd", other: "Ychwanegwyd {n} byrfodd" })}${
        there > 0 ? `; roedd ${plural("cy", there, { other: "{n} yno’n barod" })}` : ""
      }.`,
  },
});
