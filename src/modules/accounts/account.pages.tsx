import type { FormView } from "../../core/forms/index.ts";
import { formatDateTime, type Lang } from "../../core/i18n/index.ts";
import type { SignedIn } from "../../core/web/app-env.ts";
import {
  Form,
  Muted,
  PageTitle,
  Paragraph,
  PostButton,
  Section,
  SummaryList,
  type SummaryRow,
  Table,
  Tag,
} from "../../ui/index.ts";
import { accountWords } from "./account.words.ts";
import { browserName } from "./browser-name.ts";
import { PasskeysSection } from "./passkey.pages.tsx";
import type { OwnPasskey } from "./passkey.queries.ts";
import type { OwnSession } from "./session.queries.ts";
import { accountUrls } from "./urls.ts";

type AccountProps = {
  lang: Lang;
  signedIn: SignedIn;
  hasPassword: boolean;
  passkeys: OwnPasskey[];
  passkeyForm: FormView<"passkey_name">;
  sessions: OwnSession[];
};

/** Everything about one's own account, each part with the way to change it. */
export function AccountPage({ lang, signedIn, hasPassword, passkeys, passkeyForm, sessions }: AccountProps) {
  const t = accountWords(lang);
  return (
    <>
      <PageTitle title={t.title} lead={t.lead} />
      <Section title={t.you} id="you">
        <SummaryList
          lang={lang}
          rows={[
            { key: t.name, value: signedIn.name, action: { href: accountUrls.name(lang), hiddenText: t.name } },
            { key: t.email, value: <EmailShown email={signedIn.email} note={t.emailNote} /> },
            { key: t.language, value: t.languageText },
          ]}
        />
      </Section>
      <Section title={t.signingIn} id="signing-in">
        <SummaryList lang={lang} rows={signingInRows(lang, signedIn, hasPassword)} />
      </Section>
      <PasskeysSection lang={lang} passkeys={passkeys} form={passkeyForm} />
      <SessionsSection lang={lang} sessions={sessions} current={signedIn.sessionId} />
    </>
  );
}

function EmailShown({ email, note }: { email: string; note: string }) {
  return (
    <>
      {email}
      <br />
      <Muted>{note}</Muted>
    </>
  );
}

function signingInRows(lang: Lang, signedIn: SignedIn, hasPassword: boolean): SummaryRow[] {
  const t = accountWords(lang);
  const password = {
    key: t.password,
    value: hasPassword ? t.passwordSet : t.passwordNone,
    action: { href: accountUrls.password(lang), label: hasPassword ? t.change : t.setPassword, hiddenText: t.password },
  };
  if (!signedIn.hasSecondFactor)
    return [
      password,
      {
        key: t.code,
        value: t.codeOff,
        action: { href: accountUrls.secondStep(lang), label: t.codeAdd, hiddenText: t.code },
      },
    ];
  return [
    password,
    {
      key: t.code,
      value: t.codeOn,
      action: { href: accountUrls.secondStepRemoval(lang), label: t.codeRemove, hiddenText: t.code },
    },
    {
      key: t.recovery,
      value: t.recoveryText,
      action: { href: accountUrls.recoveryCodes(lang), label: t.recoveryNew, hiddenText: t.recovery },
    },
  ];
}

function SessionsSection({ lang, sessions, current }: { lang: Lang; sessions: OwnSession[]; current: string }) {
  const t = accountWords(lang);
  return (
    <Section title={t.sessions} id="sessions">
      <Paragraph>{t.sessionsLead}</Paragraph>
      <Table
        caption={t.sessions}
        captionSize="hidden"
        id="session-list"
        rowHeader="browser"
        emptyText=""
        columns={[
          { key: "browser", label: t.browser },
          { key: "began", label: t.began },
          { key: "used", label: t.lastUsed },
          { key: "end", label: t.end, isLabelHidden: true },
        ]}
        rows={sessions.map((session) => ({
          browser: browserName(lang, session.user_agent),
          began: formatDateTime(lang, session.created_at),
          used: formatDateTime(lang, session.updated_at),
          end: session.id === current ? <Tag>{t.here}</Tag> : <EndSession lang={lang} session={session} />,
        }))}
      />
      {sessions.length > 1 ? (
        <PostButton kind="secondary" action={accountUrls.otherSessionsRemoval(lang)}>
          {t.endOthers}
        </PostButton>
      ) : null}
    </Section>
  );
}

function EndSession({ lang, session }: { lang: Lang; session: OwnSession }) {
  const t = accountWords(lang);
  return (
    <PostButton
      kind="text"
      action={accountUrls.sessionRemoval(lang, session.id)}
      hiddenText={t.endHidden(browserName(lang, session.user_agent))}
    >
      {t.end}
    </PostButton>
  );
}

/** The form to change one's own name. */
export function NamePage({ lang, form }: { lang: Lang; form: FormView }) {
  const t = accountWords(lang);
  return (
    <>
      <PageTitle title={t.nameTitle} />
      <Form
        form={form}
        action={accountUrls.name(lang)}
        lang={lang}
        submit={t.save}
        secondary={{ label: t.cancel, href: accountUrls.account(lang) }}
      />
    </>
  );
}
