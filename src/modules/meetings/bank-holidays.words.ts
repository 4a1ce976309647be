import { defineWords } from "../../core/i18n/index.ts";

/** Names of the bank holidays of England and Wales. */
export const bankHolidayWords = defineWords({
  en: {
    new_years_day: "New Year’s Day",
    good_friday: "Good Friday",
    easter_monday: "Easter Monday",
    early_may: "Early May bank holiday",
    spring: "Spring bank holiday",
    summer: "Summer bank holiday",
    christmas_day: "Christmas Day",
    boxing_day: "Boxing Day",
    royal_wedding_2011: "Royal wedding",
    diamond_jubilee_2012: "Queen’s Diamond Jubilee",
    platinum_jubilee_2022: "Platinum Jubilee bank holiday",
    state_funeral_2022: "Bank holiday for the state funeral of Queen Elizabeth II",
    coronation_2023: "Bank holiday for the coronation of King Charles III",
  },
  cy: {
    new_years_day: "Dydd Calan",
    good_friday: "Dydd Gwener y Groglith",
    easter_monday: "Dydd Llun y Pasg",
    early_may: "Gŵyl banc dechrau mis Mai",
    spring: "Gŵyl banc y gwanwyn",
    summer: "Gŵyl banc yr haf",
    christmas_day: "Dydd Nadolig",
    boxing_day: "Gŵyl San Steffan",
    royal_wedding_2011: "Priodas frenhinol",
    diamond_jubilee_2012: "Jiwbilî Diemwnt y Frenhines",
    platinum_jubilee_2022: "Gŵyl banc y Jiwbilî Platinwm",
    state_funeral_2022: "Gŵyl banc angladd gwladol y Frenhines Elizabeth II",
    coronation_2023: "Gŵyl banc coroni’r Brenin Charles III",
  },
});
