import { defineWords } from "../../core/i18n/index.ts";

/** Why something is changed, and who decided it. */
export const becauseWords = defineWords({
  en: {
    title: "Why, and who decided",
    reason: "Reason",
    reasonHint: "Shown in the history beside the change",
    meeting: "The meeting that decided this",
    meetingHint: "Leave it empty when no meeting was involved",
    authority: "Who else decided, or agreed",
    authorityHint: "For example “Chair’s action, by e-mail”",
    languages: { en: "English", cy: "Welsh" },
    languageNeeded: "Choose a language",
    save: "Save",
    cancel: "Cancel",
    back: "Back",
    plans: "Plans",
  },
  cy: {
    title: "Pam, a phwy benderfynodd",
    reason: "Rheswm",
    reasonHint: "I’w weld yn yr hanes wrth ochr y newid",
    meeting: "Y cyfarfod a benderfynodd hyn",
    meetingHint: "Gadewch yn wag os nad oedd cyfarfod yn gysylltiedig â hyn",
    authority: "Pwy arall benderfynodd, neu a gytunodd",
    authorityHint: "Er enghraifft “Penderfyniad y cadeirydd, drwy e-bost”",
    languages: { en: "Saesneg", cy: "Cymraeg" },
    languageNeeded: "Dewiswch iaith",
    save: "Cadw",
    cancel: "Canslo",
    back: "Yn ôl",
    plans: "Cynlluniau",
  },
});
