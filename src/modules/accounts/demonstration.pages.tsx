import type { Lang } from "../../core/i18n/index.ts";
import { Card, CardGrid, Paragraph, PostButton, Section } from "../../ui/index.ts";
import type { DemonstrationPerson } from "./demonstration.queries.ts";
import { demonstrationWords } from "./demonstration.words.ts";
import type { Onward } from "./onward.tsx";
import { accountUrls } from "./urls.ts";

/** One press, and you are one of the invented people: one of each role. */
export function DemonstrationSignIn({
  lang,
  people,
  onward,
}: {
  lang: Lang;
  people: DemonstrationPerson[];
  onward: Onward;
}) {
  const t = demonstrationWords(lang);
  return (
    <Section title={t.title} id="demonstration">
      <Paragraph>{t.lead}</Paragraph>
      <CardGrid
        cards={people.map(({ role, name }) => (
          <Card
            title={name}
            meta={t.roles[role]}
            action={
              <PostButton
                kind="secondary"
                isSmall
                hiddenText={t.as(name)}
                action={accountUrls.demonstration(lang)}
                hidden={{ role, ...onward }}
              >
                {t.signIn}
              </PostButton>
            }
          >
            {t.duties[role]}
          </Card>
        ))}
      />
    </Section>
  );
}
