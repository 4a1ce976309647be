import type { KeptForm } from "../../core/auth/index.ts";
import type { Lang } from "../../core/i18n/index.ts";
import { Button, ButtonRow, Details, InsetText, Link, List, PageTitle, Paragraph } from "../../ui/index.ts";
import { signInWords } from "./sign-in.words.ts";
import { accountUrls } from "./urls.ts";

/** What someone had typed when they turned out to be signed out: one press sends it to where it was going. */
export function KeptPage({ kept, lang }: { kept: KeptForm; lang: Lang }) {
  const t = signInWords(lang);
  const typed = kept.fields.filter(([name, value]) => name !== "version" && value.trim() !== "");
  return (
    <>
      <PageTitle title={t.keptTitle} lead={t.keptLead} />
      {kept.files.length > 0 ? <InsetText>{t.filesNotKept(kept.files.join(", "))}</InsetText> : null}
      {typed.length > 0 ? (
        <Details summary={t.keptSee}>
          <List kind="bullet" items={typed.map(([, value]) => value)} />
        </Details>
      ) : null}
      <form method="post" action={kept.path}>
        {kept.fields.map(([name, value]) => (
          <input type="hidden" name={name} value={value} />
        ))}
        <ButtonRow>
          <Button>{t.keptSubmit}</Button>
          <Link href={accountUrls.home(lang)}>{t.keptCancel}</Link>
        </ButtonRow>
      </form>
    </>
  );
}

/** On the sign-in page: that someone was signed out while typing, and what becomes of it. */
export function SignedOutNotice({
  lang,
  kept,
}: {
  lang: Lang;
  kept: { sealed: string; files: string[]; isTooLong: boolean };
}) {
  const t = signInWords(lang);
  return (
    <InsetText>
      <Paragraph>{t.goneText}</Paragraph>
      {kept.sealed ? <Paragraph>{t.keptText}</Paragraph> : null}
      {kept.isTooLong ? <Paragraph>{t.tooLongText}</Paragraph> : null}
      {kept.files.length > 0 ? <Paragraph>{t.filesNotKept(kept.files.join(", "))}</Paragraph> : null}
    </InsetText>
  );
}
