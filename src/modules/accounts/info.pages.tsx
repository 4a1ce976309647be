import type { Config } from "../../core/config.ts";
import type { Lang } from "../../core/i18n/index.ts";
import { inLanguage } from "../../core/web/address.ts";
import { MESSAGE_COOKIE } from "../../core/web/flash.ts";
import { cookieNames } from "../../core/web/session.ts";
import { Heading, Link, List, PageTitle, Paragraph, Section, SummaryList, Table } from "../../ui/index.ts";
import { accessibilityWords } from "./accessibility.words.ts";
import { cookieWords } from "./cookie.words.ts";
import { helpWords } from "./help.words.ts";
import { accountUrls } from "./urls.ts";

/** What to do when something does not work, and who does what. */
export function HelpPage({ lang }: { lang: Lang }) {
  const t = helpWords(lang);
  return (
    <>
      <PageTitle title={t.title} lead={t.lead} />
      <Section title={t.signInTitle} id="signing-in">
        <List
          kind="bullet"
          isSpaced
          items={[
            <Link href={accountUrls.link(lang)}>{t.signInLink}</Link>,
            <Link href={accountUrls.passwordForgotten(lang)}>{t.signInPassword}</Link>,
            t.signInCode,
            t.signInAsk,
          ]}
        />
      </Section>
      <Section title={t.wordsTitle} id="roles">
        <SummaryList
          lang={lang}
          rows={[
            { key: t.administrator, value: t.administratorText },
            { key: t.coordinator, value: t.coordinatorText },
            { key: t.leadRole, value: t.leadText },
            { key: t.member, value: t.memberText },
            { key: t.viewer, value: t.viewerText },
          ]}
        />
      </Section>
      <Section title={t.languageTitle} id="language">
        <Paragraph>{t.languageText}</Paragraph>
      </Section>
      <Section title={t.safeTitle} id="signed-out">
        <Paragraph>{t.safeText}</Paragraph>
      </Section>
      <Section title={t.moreTitle} id="more">
        <List
          items={[
            <Link href={inLanguage(lang, "/accessibility")}>{t.accessibility}</Link>,
            <Link href={inLanguage(lang, "/cookies")}>{t.cookies}</Link>,
            <Link href={accountUrls.account(lang)}>{t.account}</Link>,
          ]}
        />
      </Section>
    </>
  );
}

/** Each cookie Concord sets: its name, purpose and end. */
export function CookiesPage({ lang, config }: { lang: Lang; config: Config }) {
  const t = cookieWords(lang);
  const cookies = { ...cookieNames(config), message: MESSAGE_COOKIE };
  return (
    <>
      <PageTitle title={t.title} lead={t.lead} />
      <Table
        caption={t.caption}
        rowHeader="name"
        emptyText=""
        columns={[
          { key: "name", label: t.name },
          { key: "purpose", label: t.purpose },
          { key: "expiry", label: t.expiry },
        ]}
        rows={Object.entries(cookies).map(([key, name]) => ({
          name: <code>{name}</code>,
          purpose: t.purposes[key as keyof typeof cookies],
          expiry: t.expiries[key as keyof typeof cookies],
        }))}
      />
      <Paragraph>{t.language}</Paragraph>
      <Paragraph>{t.storage}</Paragraph>
    </>
  );
}

/** The accessibility statement. */
export function AccessibilityPage({ lang }: { lang: Lang }) {
  const t = accessibilityWords(lang);
  return (
    <>
      <PageTitle title={t.title} lead={t.lead} />
      <Section title={t.howTitle} id="how">
        <Paragraph>{t.how}</Paragraph>
        <List kind="bullet" items={[t.how1, t.how2, t.how3, t.how4, t.how5]} />
      </Section>
      <Section title={t.knownTitle} id="known">
        <List kind="bullet" isSpaced items={[t.known1, t.known2, t.known3]} />
      </Section>
      <Section title={t.contactTitle} id="contact">
        <Paragraph>{t.contact}</Paragraph>
      </Section>
      <Section title={t.enforcementTitle} id="enforcement">
        <Paragraph>{t.enforcement}</Paragraph>
        <Paragraph>
          <Link href="https://www.equalityadvisoryservice.com/">www.equalityadvisoryservice.com</Link>
        </Paragraph>
      </Section>
      <Section title={t.technicalTitle} id="technical">
        <Paragraph>{t.technical}</Paragraph>
        <Heading level={3}>{t.statusTitle}</Heading>
        <Paragraph>{t.status}</Paragraph>
      </Section>
      <Section title={t.contentTitle} id="content">
        <Heading level={3}>{t.nonComplianceTitle}</Heading>
        <Paragraph>{t.nonCompliance}</Paragraph>
        <Heading level={3}>{t.burdenTitle}</Heading>
        <Paragraph>{t.burden}</Paragraph>
        <Heading level={3}>{t.scopeTitle}</Heading>
        <Paragraph>{t.scope}</Paragraph>
      </Section>
      <Section title={t.preparedTitle} id="prepared">
        <Paragraph>{t.prepared}</Paragraph>
      </Section>
    </>
  );
}
