import type { FormView } from "../../core/forms/index.ts";
import type { Ask } from "../../core/web/app-env.ts";
import { ButtonRow, Field, Form, Link, Paragraph, PostButton, Section } from "../../ui/index.ts";
import { becauseWords } from "./because.words.ts";
import { EditTitle, FieldsNamed, itemLabel } from "./item.frame.tsx";
import { type Moving, parentsFor } from "./move.forms.ts";
import { moveWords } from "./move.words.ts";
import { WhyFields } from "./plan.pages.tsx";
import { itemUrls } from "./urls.ts";

/** Moves an item by buttons, one place at a time, or to a place chosen from a list in two steps: under what, then where. */
export function MovePage({ c, moving, form }: { c: Ask; moving: Moving; form: FormView }) {
  const { lang } = c.var;
  const t = moveWords(lang);
  const { plan, item } = moving;
  const action = itemUrls.move(c, plan.id, item.id);
  return (
    <>
      <EditTitle c={c} title={t.title} editing={moving} lead={t.lead} />
      <Section title={t.beside} id="beside">
        <ButtonRow>
          <PostButton action={action} kind="secondary" hidden={{ way: "up" }}>
            {t.up}
          </PostButton>
          <PostButton action={action} kind="secondary" hidden={{ way: "down" }}>
            {t.down}
          </PostButton>
        </ButtonRow>
        <Paragraph>
          <Link href={itemUrls.renumber(c, plan.id, item.id)}>{t.renumber}</Link>
        </Paragraph>
      </Section>
      <Section title={t.elsewhere} id="elsewhere">
        <Parents c={c} moving={moving} action={action} />
        <Form
          form={form}
          action={action}
          lang={lang}
          submit={t.submit}
          secondary={{ label: becauseWords(lang).cancel, href: itemUrls.show(c, plan.id, item.id) }}
        >
          <FieldsNamed form={form} lang={lang} names={["under", "place", "level_id"]} />
          <WhyFields form={form} lang={lang} />
        </Form>
      </Section>
    </>
  );
}

/** The first step: under what. It only shows other places, so it is asked by GET. */
function Parents({ c, moving, action }: { c: Ask; moving: Moving; action: string }) {
  const { lang } = c.var;
  const t = moveWords(lang);
  const options = parentsFor(moving).map((one) => ({
    value: String(one.id),
    label: itemLabel(lang, moving.plan, one).slice(0, 120),
  }));
  const field = {
    name: "under",
    id: "choose-under",
    kind: "select" as const,
    label: t.under,
    value: String(moving.under ?? "top"),
    options: [{ value: "top", label: t.top }, ...options],
    isOptional: false,
  };
  return (
    <Form
      form={{ fields: { under: field }, errors: [] }}
      action={action}
      method="get"
      lang={lang}
      submit={t.showPlaces}
      submitKind="secondary"
    >
      <Field field={field} lang={lang} />
    </Form>
  );
}
