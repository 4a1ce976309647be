import { type ISODate, isoDate } from "./iso-date.ts";

/** Easter Sunday of a year of the Gregorian calendar (the anonymous algorithm, Meeus/Jones/Butcher). */
export function easterSunday(year: number): ISODate {
  const a = year % 19;
  const century = Math.floor(year / 100);
  const rest = year % 100;
  const moon = (19 * a + century - Math.floor(century / 4) - Math.floor((8 * century + 13) / 25) + 15) % 30;
  const toSunday = (32 + 2 * (century % 4) + 2 * Math.floor(rest / 4) - moon - (rest % 4)) % 7;
  const correction = Math.floor((a + 11 * moon + 22 * toSunday) / 451);
  const sum = moon + toSunday - 7 * correction + 114;
  const date = isoDate(year, Math.floor(sum / 31), (sum % 31) + 1);
  if (date === null) throw new RangeError(`No Easter in the year ${year}`);
  return date;
}
