import { defineWords } from "../../core/i18n/index.ts";

/** What the frame around the views of a plan says. */
export const viewWords = defineWords({
  en: {
    views: "Views of the plan",
    names: {
      overview: "Overview",
      document: "Document",
      list: "List",
      timeline: "Timeline",
      months: "Months",
      history: "History",
    },
    plans: "Plans",
    statuses: { draft: "Draft", consultation: "In consultation", adopted: "Adopted", superseded: "Superseded" },
  },
  cy: {
    views: "Golygon ar y cynllun",
    names: {
      overview: "Trosolwg",
      document: "Dogfen",
      list: "Rhestr",
      timeline: "Llinell amser",
      months: "Misoedd",
      history: "Hanes",
    },
    plans: "Cynlluniau",
    statuses: {
      draft: "Drafft",
      consultation: "Allan i ymgynghoriad",
      adopted: "Wedi’i fabwysiadu",
      superseded: "Wedi’i ddisodli",
    },
  },
});
