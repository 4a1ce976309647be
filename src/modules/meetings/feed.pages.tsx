import type { FormView } from "../../core/forms/index.ts";
import { formatDate } from "../../core/i18n/index.ts";
import type { Ask } from "../../core/web/app-env.ts";
import { CopyField, Form, PageTitle, Paragraph, PostButton, Section, Table } from "../../ui/index.ts";
import type { Feed } from "./feed.ts";
import { feedWords } from "./feed.words.ts";
import { meetingUrls } from "./urls.ts";

type FeedsPageProps = { c: Ask; form: FormView; feeds: Feed[]; groups: Map<number, string>; made: string | null };

/** Where a person makes, sees and stops the calendar addresses they use. A new address is shown this once. */
export function FeedsPage({ c, form, feeds, groups, made }: FeedsPageProps) {
  const { lang, ctx } = c.var;
  const t = feedWords(lang);
  return (
    <>
      <PageTitle title={t.title} lead={t.lead} />
      {made ? (
        <CopyField id="address" label={t.address} hint={t.addressHint} value={meetingUrls.feed(c, made)} lang={lang} />
      ) : null}
      <Form form={form} action={meetingUrls.feeds(c)} lang={lang} submit={t.make} />
      <Section title={t.yours} id="yours">
        <Table
          caption={t.yours}
          captionSize="hidden"
          rowHeader="group"
          emptyText={t.noneYet}
          columns={[
            { key: "group", label: t.which },
            { key: "language", label: t.language },
            { key: "made", label: "", isLabelHidden: true },
            { key: "stop", label: t.withdraw, isLabelHidden: true },
          ]}
          rows={feeds.map((feed) => ({
            group: feed.group_id ? (groups.get(feed.group_id) ?? "") : t.all,
            language: t.languages[feed.language],
            made: t.made(formatDate(lang, feed.created_at)),
            stop: (
              <PostButton action={meetingUrls.withdrawFeed(c, feed.id)} kind="secondary" isSmall>
                {t.withdraw}
              </PostButton>
            ),
          }))}
        />
      </Section>
      <Section title={t.open} id="public">
        <Paragraph>{t.openHint}</Paragraph>
        <CopyField
          id="public-address"
          label={t.open}
          value={meetingUrls.publicFeed(c, ctx.partnership.slug)}
          lang={lang}
        />
      </Section>
    </>
  );
}
