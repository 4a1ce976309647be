import { defineWords } from "../../core/i18n/index.ts";

/** What the one-press sign-in of the demonstration says. */
export const demonstrationWords = defineWords({
  en: {
    title: "Look around as one of these people",
    lead: "They and their partnership are invented. One press signs you in; nothing you do leaves this demonstration.",
    signIn: "Sign in",
    as: (name: string) => `as ${name}`,
    roles: {
      administrator: "Administrator",
      coordinator: "Co-ordinator",
      lead: "Lead",
      member: "Member",
      viewer: "Observer",
    },
    duties: {
      administrator: "decides who may come in and what they may do",
      coordinator: "runs everything: plan, rounds, meetings, papers",
      lead: "answers for actions of the plan and says how they go",
      member: "reads the papers and takes part in meetings",
      viewer: "reads what observers may see",
    },
    ownTitle: "Or sign in with an account",
  },
  cy: {
    title: "Edrychwch o gwmpas fel un o’r bobl hyn",
    lead: "Maen nhw a’u partneriaeth wedi’u dyfeisio. Mae un pwysiad yn eich mewngofnodi; nid oes dim a wnewch yn gadael yr arddangosiad hwn.",
    signIn: "Mewngofnodi",
    as: (name) => `fel ${name}`,
    roles: {
      administrator: "Gweinyddwr",
      coordinator: "Cydlynydd",
      lead: "Arweinydd",
      member: "Aelod",
      viewer: "Sylwedydd",
    },
    duties: {
      administrator: "yn penderfynu pwy gaiff ddod i mewn a beth y cânt ei wneud",
      coordinator: "yn rhedeg popeth: cynllun, rowndiau, cyfarfodydd, papurau",
      lead: "yn atebol am gamau’r cynllun ac yn dweud sut maent yn mynd",
      member: "yn darllen y papurau ac yn cymryd rhan mewn cyfarfodydd",
      viewer: "yn darllen yr hyn y caiff sylwedyddion ei weld",
    },
    ownTitle: "Neu mewngofnodwch â chyfrif",
  },
});
