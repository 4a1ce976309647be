import { choice, date, defineForm, reference } from "../../core/forms/index.ts";
import { type Lang, sortByName } from "../../core/i18n/index.ts";
import { commonWords, labelPerson, type Named, nameIn, type Person, sortPeople } from "../people/index.ts";
import { capacities } from "./member.queries.ts";
import type { MemberFacts } from "./member.ts";
import { memberWords } from "./member.words.ts";

/** Whom a member may be and whom they may represent. */
export type MemberChoices = { people: readonly Person[]; organisations: readonly (Named & { id: number })[] };

/** The form a member is added and changed by. */
export function memberForm(lang: Lang, { people, organisations }: MemberChoices) {
  const t = memberWords(lang);
  const common = commonWords(lang);
  const bodies = sortByName(lang, organisations, (one) => nameIn(lang, one));
  return defineForm(lang, {
    person_id: reference({
      label: t.person,
      hint: t.personHint,
      required: t.personNeeded,
      options: sortPeople(lang, people).map((person) => ({ value: person.id, label: labelPerson(person) })),
    }),
    represents: choice({
      label: t.represents,
      required: t.represents,
      options: [
        { value: "own", label: t.ownOrganisation },
        { value: "nobody", label: t.nobody },
        ...bodies.map((one) => ({ value: String(one.id), label: nameIn(lang, one) })),
      ],
    }),
    capacity: choice({
      label: t.capacity,
      required: t.capacityNeeded,
      options: capacities.map((value) => ({ value, label: t.capacities[value] })),
    }),
    from_on: date({ label: common.from, hint: common.dateHint }),
    to_on: date({ label: common.to, hint: common.toHint }),
  });
}

/** What was chosen, as facts: "the organisation they work for" is the first of the posts the person holds now. */
export function memberFacts(
  { represents, ...facts }: Omit<MemberFacts, "organisation_id"> & { represents: string },
  people: readonly Person[],
): MemberFacts {
  const own = people.find((person) => person.id === facts.person_id)?.posts[0]?.organisation_id ?? null;
  const organisation_id = represents === "own" ? own : represents === "nobody" ? null : Number(represents);
  return { ...facts, organisation_id };
}

/** The last day of a membership. */
export function memberEndForm(lang: Lang) {
  const t = memberWords(lang);
  return defineForm(lang, {
    to_on: date({ label: t.lastDay, hint: commonWords(lang).dateHint, required: t.lastDayNeeded }),
  });
}
