const titles =
  /^(mr|mrs|ms|miss|mx|dr|prof|professor|athro|sir|dame|lord|lady|rev|revd|reverend|parch|parchedig|canon|father|imam|rabbi|cllr|councillor|cyng|cynghorydd|pc|sgt|sergeant|rhingyll|insp|inspector|arolygydd|ch|chief|supt|superintendent|uwch-arolygydd|commander|constable)\.?$/i;

/** A name without the title before it: "Councillor Glyn Penry" gives "Glyn Penry". A name that is all title stays. */
export function withoutTitle(name: string): string {
  const words = name.trim().split(/\s+/);
  const first = words.findIndex((word) => !titles.test(word));
  return first > 0 ? words.slice(first).join(" ") : words.join(" ");
}

/** The initials of a name, title left out: "Nerys Haf Probert" gives "NHP". Others may have the same: never a key. */
export function initialsFrom(name: string): string {
  const letters = withoutTitle(name)
    .split(/[\s-]+/)
    .map((word) => /\p{L}/u.exec(word)?.[0] ?? "");
  return letters.join("").toLocaleUpperCase("en-GB").slice(0, 10);
}

/** The name turned round for sorting, last name first: "Probert Nerys Haf". */
export function lastNameFirst(name: string): string {
  const words = withoutTitle(name).split(" ");
  return [words.at(-1), ...words.slice(0, -1)].join(" ");
}

/** A person as the names of two alike are told apart: by the organisations they work in. */
export type Labelled = { name: string; posts: readonly { short_name: string }[] };

/** The short names of the organisations a person works in now, each once. */
export function organisationsOf({ posts }: Labelled): string {
  return [...new Set(posts.map((post) => post.short_name))].join(", ");
}

/** A person with where they work, as lists and choices show them: "Nerys Haf Probert (Council)". */
export function labelPerson(person: Labelled): string {
  const organisations = organisationsOf(person);
  return organisations ? `${person.name} (${organisations})` : person.name;
}
