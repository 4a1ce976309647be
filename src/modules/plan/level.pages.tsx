import type { FormView } from "../../core/forms/index.ts";
import { formatNumber } from "../../core/i18n/index.ts";
import type { Ask } from "../../core/web/app-env.ts";
import { inEither } from "../../core/web/bilingual.ts";
import { Form, PageTitle, Paragraph, PostButton, Section, Stack } from "../../ui/index.ts";
import { becauseWords } from "./because.words.ts";
import type { Level } from "./level.queries.ts";
import { levelWords } from "./level.words.ts";
import { LevelFieldsets, planTitle } from "./plan.pages.tsx";
import type { Plan } from "./plan.queries.ts";
import { planUrls } from "./urls.ts";

type LevelsPageProps = {
  c: Ask;
  plan: Plan;
  levels: readonly Level[];
  used: ReadonlyMap<number, number>;
  names: FormView;
  adding: FormView;
};

/** What a plan calls its levels: rename them, add one, remove those that nothing stands on. */
export function LevelsPage({ c, plan, levels, used, names, adding }: LevelsPageProps) {
  const { lang } = c.var;
  const t = levelWords(lang);
  const unused = levels.filter((level) => !used.has(level.id));
  return (
    <>
      <PageTitle title={t.levels} caption={planTitle(lang, plan)} lead={t.lead} />
      <Form form={names} action={planUrls.levels(c, plan.id)} lang={lang} submit={becauseWords(lang).save}>
        <LevelFieldsets form={names} lang={lang} count={levels.length} />
        {levels.map((level) =>
          used.has(level.id) ? (
            <Paragraph size="s" isMuted>
              {inEither(lang, level.name_en, level.name_cy).text}:{" "}
              {t.kindFixed(formatNumber(lang, used.get(level.id) ?? 0))}
            </Paragraph>
          ) : null,
        )}
      </Form>
      <Section title={t.add} id="add">
        <Form form={adding} action={planUrls.addLevel(c, plan.id)} lang={lang} submit={t.add} submitKind="secondary" />
      </Section>
      <Section title={t.removeTitle} id="remove">
        <Paragraph>{t.removeHint}</Paragraph>
        <Stack>
          {unused.map((level) => (
            <PostButton action={planUrls.removeLevel(c, plan.id, level.id)} kind="warning" isSmall>
              {t.remove}: {inEither(lang, level.name_en, level.name_cy).text}
            </PostButton>
          ))}
        </Stack>
      </Section>
    </>
  );
}
