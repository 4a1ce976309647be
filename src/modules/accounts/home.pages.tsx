import type { Role } from "../../core/ctx.ts";
import type { Lang } from "../../core/i18n/index.ts";
import { inLanguage } from "../../core/web/address.ts";
import { inEither } from "../../core/web/bilingual.ts";
import { Button, Card, CardGrid, InsetText, PageTitle } from "../../ui/index.ts";
import type { Belonging } from "./account.queries.ts";
import { homeWords } from "./home.words.ts";
import { accountUrls } from "./urls.ts";

/** For someone in several partnerships: which one? */
export function ChoosePage({ lang, belongings }: { lang: Lang; belongings: Belonging[] }) {
  const t = homeWords(lang);
  return (
    <>
      <PageTitle title={t.title} lead={t.lead} />
      <CardGrid
        cards={belongings.map(({ slug, name_en, name_cy, role }) => {
          const name = inEither(lang, name_en, name_cy);
          return (
            <Card
              level={2}
              title={name.text}
              lang={name.lang}
              href={inLanguage(lang, `/${slug}`)}
              meta={t.roles[role as Role]}
            />
          );
        })}
      />
    </>
  );
}

/** For someone who has an account and no partnership yet. */
export function NowherePage({ lang, email }: { lang: Lang; email: string }) {
  const t = homeWords(lang);
  return (
    <>
      <PageTitle title={t.noneTitle} lead={t.noneText} />
      <InsetText>{email}</InsetText>
      <Button kind="secondary" href={accountUrls.account(lang)}>
        {t.toAccount}
      </Button>
    </>
  );
}
