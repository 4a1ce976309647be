import type { Child } from "hono/jsx";
import type { FormView } from "../../core/forms/index.ts";
import type { Lang } from "../../core/i18n/index.ts";
import {
  Button,
  Column,
  Columns,
  Form,
  Heading,
  InsetText,
  Link,
  Muted,
  PageTitle,
  Paragraph,
  PostButton,
  Section,
} from "../../ui/index.ts";
import { demonstrationWords } from "./demonstration.words.ts";
import type { Onward } from "./onward.tsx";
import { PasskeyButton } from "./passkey.pages.tsx";
import { signInWords } from "./sign-in.words.ts";
import { accountUrls, withQuery } from "./urls.ts";

type SignInProps = {
  lang: Lang;
  form: FormView;
  onward: Onward;
  /** What happened before: that a session ended, or what was kept of a form. */
  notice?: Child;
  /** One-press sign-in of the demonstration: above the form, or below it for someone who was at the form already. */
  demonstration?: Child;
  title?: string;
};

/** The one page of signing in: e-mail and password, and beside it the ways that need no password. */
export function SignInPage({ lang, form, onward, notice, demonstration, title }: SignInProps) {
  const t = signInWords(lang);
  const isCalledFor = notice !== undefined || form.errors.length > 0;
  return (
    <>
      <PageTitle title={title ?? t.title} lead={notice ? undefined : t.lead} />
      {notice}
      {demonstration && !isCalledFor ? (
        <>
          {demonstration}
          <Heading>{demonstrationWords(lang).ownTitle}</Heading>
        </>
      ) : null}
      <Columns layout="main-aside">
        <Column>
          <Form
            form={form}
            action={accountUrls.signIn(lang)}
            lang={lang}
            submit={t.signIn}
            hidden={onward}
            id="sign-in"
          />
          <Paragraph>
            <Link href={accountUrls.passwordForgotten(lang)}>{t.forgotten}</Link>
          </Paragraph>
        </Column>
        <Column>
          <OtherWays lang={lang} onward={onward} />
        </Column>
      </Columns>
      {isCalledFor ? demonstration : null}
    </>
  );
}

function OtherWays({ lang, onward }: { lang: Lang; onward: Onward }) {
  const t = signInWords(lang);
  return (
    <Section title={t.otherWays} id="other-ways" size="s">
      <Button kind="secondary" form="sign-in" formaction={accountUrls.link(lang)}>
        {t.linkInstead}
      </Button>
      <Paragraph size="s">
        <Muted>{t.linkHint}</Muted>
      </Paragraph>
      <PasskeyButton lang={lang} />
      {onward.kept ? (
        <Button kind="text" form="sign-in" formaction={accountUrls.kept(lang)}>
          {t.otherWayDone}
        </Button>
      ) : null}
    </Section>
  );
}

/** Asks for an address to send a link to, for those who came without one. */
export function LinkPage({ lang, form, onward }: { lang: Lang; form: FormView; onward: Onward }) {
  const t = signInWords(lang);
  return (
    <>
      <PageTitle title={t.linkTitle} lead={t.linkLead} />
      <Form
        form={form}
        action={accountUrls.link(lang)}
        lang={lang}
        submit={t.linkSend}
        hidden={onward}
        secondary={{ label: t.tryAgain, href: withQuery(accountUrls.signIn(lang), { return_to: onward.return_to }) }}
      />
    </>
  );
}

type LetterSentProps = {
  lang: Lang;
  title: string;
  text: string;
  onward?: Onward;
  /** Where letters can be read in a demonstration that sends none. */
  outboxHref?: string;
};

/** The same words whether or not there is such an account. */
export function LetterSentPage({ lang, title, text, onward, outboxHref }: LetterSentProps) {
  const t = signInWords(lang);
  return (
    <>
      <PageTitle title={title} lead={text} />
      <Paragraph>{t.sentHelp}</Paragraph>
      {outboxHref ? (
        <InsetText>
          {t.outboxText} <Link href={outboxHref}>{t.outbox}</Link>
        </InsetText>
      ) : null}
      {onward?.kept ? (
        <PostButton action={accountUrls.kept(lang)} hidden={onward}>
          {t.otherWayDone}
        </PostButton>
      ) : (
        <Paragraph>
          <Link href={accountUrls.signIn(lang)}>{t.tryAgain}</Link>
        </Paragraph>
      )}
    </>
  );
}

/** Where a link from an e-mail leads: only pressing the button uses it up, so that programs that look into mail do not. */
export function LinkOpenPage({ lang, token, onward }: { lang: Lang; token: string; onward: Onward }) {
  const t = signInWords(lang);
  return (
    <>
      <PageTitle title={t.openTitle} lead={t.openText} />
      <PostButton action={accountUrls.linkOpen(lang)} hidden={{ token, return_to: onward.return_to }}>
        {t.signIn}
      </PostButton>
    </>
  );
}

/** A link that was used, has run out, or was never one. */
export function LinkGonePage({
  title,
  text,
  action,
}: {
  title: string;
  text: string;
  action: { label: string; href: string };
}) {
  return (
    <>
      <PageTitle title={title} lead={text} />
      <Button href={action.href}>{action.label}</Button>
    </>
  );
}

/** Too many tries: how long to wait, and what works meanwhile. */
export function TooManyPage({ lang, wait }: { lang: Lang; wait: string }) {
  const t = signInWords(lang);
  return (
    <>
      <PageTitle title={t.tooMany} lead={t.tooManyText(wait)} />
      <Heading size="s">{t.otherWays}</Heading>
      <Paragraph>
        <Link href={accountUrls.link(lang)}>{t.linkTitle}</Link>
      </Paragraph>
      <Paragraph>
        <Link href={accountUrls.signIn(lang)}>{t.title}</Link>
      </Paragraph>
    </>
  );
}
