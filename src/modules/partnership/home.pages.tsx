import type { Child } from "hono/jsx";
import { formatWeekdayDate } from "../../core/i18n/index.ts";
import { here } from "../../core/web/address.ts";
import type { Ask } from "../../core/web/app-env.ts";
import { inEither } from "../../core/web/bilingual.ts";
import {
  Card,
  CardGrid,
  Column,
  Columns,
  InsetText,
  Link,
  List,
  PageTitle,
  Paragraph,
  Prose,
  Section,
  type Task,
  TaskList,
} from "../../ui/index.ts";
import { nameIn, organisationUrls, personUrls } from "../people/index.ts";
import type { Beginnings } from "./home.queries.ts";
import { greeting, type Place } from "./home.ts";
import { homeWords } from "./home.words.ts";
import type { Partnership, Principle } from "./partnership.queries.ts";
import { groupUrls, partnershipUrls } from "./urls.ts";

/** What the home page is made of. `beginnings` is null for those who do not set a partnership up. */
export type HomeProps = {
  c: Ask;
  partnership: Partnership;
  principles: readonly Principle[];
  beginnings: Beginnings | null;
  panels: readonly Child[];
  places: readonly Place[];
};

/** The way in: what needs me now, first steps where there is little yet, where to go, and at the end what it is all for. */
export function HomePage({ c, partnership, principles, beginnings, panels, places }: HomeProps) {
  const { lang, ctx, now } = c.var;
  const t = homeWords(lang);
  const steps = beginnings ? stepsLeft(c, beginnings) : [];
  return (
    <>
      <PageTitle title={greeting(lang, ctx.viewer.name, now)} lead={capital(formatWeekdayDate(lang, now))} />
      {steps.length > 0 ? (
        <Section title={t.firstSteps} id="first-steps">
          <Paragraph>{t.firstStepsLead(nameIn(lang, partnership), 4 - steps.length)}</Paragraph>
          <TaskList tasks={steps} emptyText="" />
        </Section>
      ) : null}
      {panels}
      {steps.length === 0 && panels.length === 0 ? <TaskList tasks={[]} emptyText={t.nothingNow} /> : null}
      <Places c={c} places={places} />
      <WhatFor {...{ c, partnership, principles }} />
    </>
  );
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

function stepsLeft(c: Ask, { organisations, people, groups, has_plan }: Beginnings): Task[] {
  const t = homeWords(c.var.lang);
  const hasPlans = c.var.navigation.some(({ path }) => path === "plans");
  const steps = [
    { ...t.steps.organisations, href: organisationUrls.add(c), isDone: organisations > 0 },
    { ...t.steps.people, href: personUrls.add(c), isDone: people > 1 },
    { ...t.steps.groups, href: groupUrls.add(c), isDone: groups > 0 },
    { ...t.steps.plan, href: here(c, "plans"), isDone: has_plan || !hasPlans },
  ];
  return steps.filter((step) => !step.isDone).map(({ title, text, href }) => ({ title, text, href, action: t.start }));
}

function Places({ c, places }: Pick<HomeProps, "c" | "places">) {
  const t = homeWords(c.var.lang);
  if (places.length === 0) return null;
  return (
    <Section title={t.goTo} id="places">
      <CardGrid
        cards={places.map((place) => (
          <Card title={t.places[place].title} href={placeHref(c, place)}>
            {t.places[place].text}
          </Card>
        ))}
      />
    </Section>
  );
}

function placeHref(c: Ask, place: Place): string {
  return place === "own" ? personUrls.show(c, c.var.ctx.viewer.personId ?? 0) : here(c, place);
}

function WhatFor({ c, partnership, principles }: Pick<HomeProps, "c" | "partnership" | "principles">) {
  const { lang } = c.var;
  const t = homeWords(lang);
  const vision = inEither(lang, partnership.vision_en, partnership.vision_cy);
  if (!vision.text && principles.length === 0) return null;
  const more = <Link href={partnershipUrls.show(c)}>{t.more}</Link>;
  return (
    <Columns>
      <Column>
        <Section title={t.vision} id="vision">
          <InsetText>
            <Prose text={vision.text} lang={lang} textLang={vision.lang} />
          </InsetText>
          <Paragraph>{more}</Paragraph>
        </Section>
      </Column>
      {principles.length > 0 ? (
        <Column>
          <Section title={t.principles} id="principles">
            <List
              kind="bullet"
              isSpaced
              items={principles.map((principle) => inEither(lang, principle.text_en, principle.text_cy).text)}
            />
          </Section>
        </Column>
      ) : null}
    </Columns>
  );
}
