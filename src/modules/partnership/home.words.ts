import { defineWords } from "../../core/i18n/index.ts";

/** What the home page of a partnership says. */
export const homeWords = defineWords({
  en: {
    home: "Home",
    morning: (name: string) => `Good morning, ${name}`,
    afternoon: (name: string) => `Good afternoon, ${name}`,
    evening: (name: string) => `Good evening, ${name}`,
    nothingNow: "Nothing needs you today.",
    firstSteps: "First steps",
    firstStepsLead: (partnership: string, done: number) =>
      done === 0
        ? `${partnership} is new here. These steps take about half an hour, and you can stop and come back at any time.`
        : `${done} of 4 done. You can stop and come back at any time.`,
    start: "Start",
    steps: {
      organisations: { title: "Add the organisations", text: "The council, police, health and voluntary bodies" },
      people: { title: "Add the people", text: "Who leads actions, comes to meetings or reads the papers" },
      groups: { title: "Add the groups", text: "The board first, then the groups that report to it" },
      plan: { title: "Start a plan", text: "Its objectives and actions, with a lead and a date for each" },
    },
    goTo: "Where to go",
    places: {
      plans: { title: "Plans", text: "What was agreed, who leads it and how it is going" },
      meetings: { title: "Meetings", text: "What is coming up, and what was decided" },
      people: { title: "People and organisations", text: "Who takes part and how to reach them" },
      groups: { title: "Groups", text: "Who decides, who advises and who does the work" },
      glossary: { title: "Glossary", text: "What the short forms stand for" },
      partnership: { title: "About the partnership", text: "Vision, principles and settings" },
      access: { title: "Who has access", text: "Invite people and choose what they may do" },
      own: { title: "Your details", text: "How others reach you, your posts and your groups" },
    },
    vision: "What we work for",
    principles: "Our principles",
    more: "More about the partnership",
  },
  cy: {
    home: "Hafan",
    morning: (name) => `Bore da, ${name}`,
    afternoon: (name) => `Prynhawn da, ${name}`,
    evening: (name) => `Noswaith dda, ${name}`,
    nothingNow: "Nid oes dim angen eich sylw heddiw.",
    firstSteps: "Camau cyntaf",
    firstStepsLead: (partnership, done) =>
      done === 0
        ? `Mae ${partnership} yn newydd yma. Mae’r camau hyn yn cymryd tua hanner awr, a gallwch stopio a dod yn ôl unrhyw bryd.`
        : `${done} o 4 wedi’u gwneud. Gallwch stopio a dod yn ôl unrhyw bryd.`,
    start: "Dechrau",
    steps: {
      organisations: {
        title: "Ychwanegu’r sefydliadau",
        text: "Y cyngor, yr heddlu, y cyrff iechyd a’r cyrff gwirfoddol",
      },
      people: {
        title: "Ychwanegu’r bobl",
        text: "Pwy sy’n arwain camau gweithredu, yn dod i gyfarfodydd neu’n darllen y papurau",
      },
      groups: { title: "Ychwanegu’r grwpiau", text: "Y bwrdd yn gyntaf, yna’r grwpiau sy’n adrodd iddo" },
      plan: { title: "Dechrau cynllun", text: "Ei amcanion a’i gamau gweithredu, gydag arweinydd a dyddiad i bob un" },
    },
    goTo: "Ble i fynd",
    places: {
      plans: { title: "Cynlluniau", text: "Beth y cytunwyd arno, pwy sy’n ei arwain a sut mae’n mynd" },
      meetings: { title: "Cyfarfodydd", text: "Beth sydd ar y gweill, a beth a benderfynwyd" },
      people: { title: "Pobl a sefydliadau", text: "Pwy sy’n cymryd rhan a sut i gysylltu â nhw" },
      groups: { title: "Grwpiau", text: "Pwy sy’n penderfynu, pwy sy’n cynghori a phwy sy’n gwneud y gwaith" },
      glossary: { title: "Geirfa", text: "Ystyr y byrfoddau" },
      partnership: { title: "Am y bartneriaeth", text: "Gweledigaeth, egwyddorion a gosodiadau" },
      access: { title: "Pwy sydd â mynediad", text: "Gwahodd pobl a dewis yr hyn y cânt ei wneud" },
      own: { title: "Eich manylion", text: "Sut y gall eraill gysylltu â chi, eich swyddi a’ch grwpiau" },
    },
    vision: "Yr hyn rydym yn gweithio drosto",
    principles: "Ein hegwyddorion",
    more: "Mwy am y bartneriaeth",
  },
});
