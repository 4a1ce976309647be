import { type Lang, sortByName } from "../../core/i18n/index.ts";
import { lastNameFirst } from "./person.name.ts";
import type { Person } from "./person.queries.ts";

/** Text without accents and capitals, so that "sian" finds Siân. */
const plain = (text: string): string => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();

/** Those whose name, initials, posts or organisations hold every word of the text. */
export function matchPeople(people: readonly Person[], text: string): Person[] {
  const words = plain(text).split(/\s+/).filter(Boolean);
  if (words.length === 0) return [...people];
  return people.filter((person) => {
    const known = plain(
      [
        person.name,
        person.initials,
        ...person.posts.flatMap((post) => [
          post.title_en,
          post.title_cy ?? "",
          post.short_name,
          post.name_en,
          post.name_cy ?? "",
        ]),
      ].join(" "),
    );
    return words.every((word) => known.includes(word));
  });
}

/** People by last name, in the alphabet of the language. */
export function sortPeople(lang: Lang, people: readonly Person[]): Person[] {
  return sortByName(lang, people, (person) => lastNameFirst(person.name));
}
