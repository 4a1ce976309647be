import { type Lang, sortByName } from "../../core/i18n/index.ts";
import { type Named, nameIn } from "./name.ts";

/** Where a post is: in an organisation, or in a department of it. */
export type Place = { organisation_id: number; department_id: number | null };

/** A place as one choice of a form carries it: "3", or "3-7" with a department. */
export function placeOf({ organisation_id, department_id }: Place): string {
  return department_id === null ? String(organisation_id) : `${organisation_id}-${department_id}`;
}

/** The place a form's choice stands for. The form has already refused what is not among its choices. */
export function placeFrom(value: string): Place {
  const [organisation_id = 0, department_id = null] = value.split("-").map(Number);
  return { organisation_id, department_id };
}

type Body = Named & { id: number };

/** Every organisation, each followed by its departments, as one list to choose from. */
export function placeChoices(
  lang: Lang,
  organisations: readonly Body[],
  departments: readonly (Body & { organisation_id: number })[],
): { value: string; label: string }[] {
  return sortByName(lang, organisations, (organisation) => nameIn(lang, organisation)).flatMap((organisation) => {
    const name = nameIn(lang, organisation);
    const below = departments
      .filter((department) => department.organisation_id === organisation.id)
      .map((department) => ({
        value: placeOf({ organisation_id: organisation.id, department_id: department.id }),
        label: `${name} – ${nameIn(lang, department)}`,
      }));
    return [{ value: placeOf({ organisation_id: organisation.id, department_id: null }), label: name }, ...below];
  });
}
