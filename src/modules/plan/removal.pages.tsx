import type { FormView } from "../../core/forms/index.ts";
import { formatDateTime } from "../../core/i18n/index.ts";
import type { Ask } from "../../core/web/app-env.ts";
import { ConfirmPage, ErrorSummary, InsetText, Link, PageTitle, Paragraph, PostButton, Table } from "../../ui/index.ts";
import { type Editing, itemLabel } from "./item.frame.tsx";
import { planTitle } from "./plan.pages.tsx";
import type { Plan } from "./plan.queries.ts";
import type { listRemoved } from "./removal.ts";
import { removalWords } from "./removal.words.ts";
import { stepHref } from "./step.pages.tsx";
import { stepWords } from "./step.words.ts";
import { itemUrls, planUrls } from "./urls.ts";

/** Says what removing an item means, and what goes with it, before it is done. */
export function RemovalPage({ c, editing, under, form }: { c: Ask; editing: Editing; under: number; form: FormView }) {
  const { lang } = c.var;
  const t = removalWords(lang);
  const { plan, item } = editing;
  return (
    <ConfirmPage
      title={t.title}
      lang={lang}
      action={itemUrls.removal(c, plan.id, item.id)}
      submit={t.submit}
      cancelHref={itemUrls.show(c, plan.id, item.id)}
      isWarning
      form={form}
    >
      <InsetText>
        <strong>{itemLabel(lang, plan, item)}</strong>
      </InsetText>
      <Paragraph>
        {t.effect} {under > 0 ? t.withUnder(under) : null}
      </Paragraph>
      <Paragraph>
        {t.rather} <Link href={stepHref(c, editing, "discontinue")}>{stepWords(lang).deeds.discontinue}</Link>
      </Paragraph>
    </ConfirmPage>
  );
}

type RemovedProps = { c: Ask; plan: Plan; rows: Awaited<ReturnType<typeof listRemoved>>; form: FormView };

/** What was taken out of a plan, with the way back. */
export function RemovedPage({ c, plan, rows, form }: RemovedProps) {
  const { lang } = c.var;
  const t = removalWords(lang);
  return (
    <>
      <ErrorSummary errors={form.errors} lang={lang} />
      <PageTitle title={t.removed} caption={planTitle(lang, plan)} lead={t.lead} />
      {rows.length === 0 ? (
        <Paragraph>
          {t.none} <Link href={planUrls.view(c, plan.id)}>{planTitle(lang, plan)}</Link>
        </Paragraph>
      ) : (
        <Table
          caption={t.removed}
          captionSize="hidden"
          rowHeader="item"
          emptyText={t.none}
          columns={[
            { key: "item", label: t.item },
            { key: "when", label: t.when },
            { key: "restore", label: t.actions, isLabelHidden: true },
          ]}
          rows={rows.map((row) => ({
            item: `${row.reference} ${row.title}`.trim(),
            when: row.removed_at ? formatDateTime(lang, row.removed_at) : "",
            restore: (
              <PostButton
                action={itemUrls.restoration(c, plan.id, row.id)}
                kind="secondary"
                isSmall
                hiddenText={`${row.reference} ${row.title}`.trim()}
              >
                {t.restore}
              </PostButton>
            ),
          }))}
        />
      )}
    </>
  );
}
