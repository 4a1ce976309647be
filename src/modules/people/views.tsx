import type { Ask } from "../../core/web/app-env.ts";
import { SubNavigation } from "../../ui/index.ts";
import { organisationWords } from "./organisation.words.ts";
import { personWords } from "./person.words.ts";
import { organisationUrls, personUrls } from "./urls.ts";

/** The section of the navigation that people and organisations share. */
export const section = "people";

/** The two views of who takes part. */
export function PeopleViews({ c, current }: { c: Ask; current: "people" | "organisations" }) {
  const { lang } = c.var;
  const t = personWords(lang);
  return (
    <SubNavigation
      label={t.views}
      items={[
        { label: t.people, href: personUrls.list(c), isCurrent: current === "people" },
        {
          label: organisationWords(lang).organisations,
          href: organisationUrls.list(c),
          isCurrent: current === "organisations",
        },
      ]}
    />
  );
}

/** The way back from a person or an organisation to the list it stands in. */
export function pathTo(c: Ask, list: "people" | "organisations"): { label: string; href: string }[] {
  const { lang } = c.var;
  return list === "people"
    ? [{ label: personWords(lang).people, href: personUrls.list(c) }]
    : [{ label: organisationWords(lang).organisations, href: organisationUrls.list(c) }];
}
