import type { FormView } from "../../core/forms/index.ts";
import type { Ask } from "../../core/web/app-env.ts";
import { ConfirmPage, InsetText, Link, List, Paragraph } from "../../ui/index.ts";
import { type Editing, EditTitle, itemLabel } from "./item.frame.tsx";
import type { ItemDeed } from "./item.states.ts";
import { itemWords } from "./item.words.ts";
import { stepWords } from "./step.words.ts";
import { itemUrls } from "./urls.ts";

/** The address of the page that confirms a deed. Merging has a page of its own. */
export function stepHref(c: Ask, { plan, item }: Editing, deed: ItemDeed): string {
  if (deed === "merge") return itemUrls.merge(c, plan.id, item.id);
  return `${itemUrls.step(c, plan.id, item.id)}?deed=${deed}`;
}

/** What can be done to the state of an item as it stands, each with what it does. */
export function StepsPage({ c, editing, deeds }: { c: Ask; editing: Editing; deeds: readonly ItemDeed[] }) {
  const { lang } = c.var;
  const t = stepWords(lang);
  const items = deeds.map((deed) => (
    <>
      <Link href={stepHref(c, editing, deed)}>{t.deeds[deed]}</Link>
      <br />
      {t.effects[deed]}
    </>
  ));
  return (
    <>
      <EditTitle c={c} title={t.title} editing={editing} />
      <Paragraph>{t.now(itemWords(lang).states[editing.item.state])}</Paragraph>
      {items.length > 0 ? <List items={items} isSpaced /> : <Paragraph>{t.nothing}</Paragraph>}
    </>
  );
}

const endings: readonly ItemDeed[] = ["discontinue", "supersede", "subsume"];

/** What a deed will do to an item, why, and who decided, before it is done. */
export function StepPage({ c, editing, deed, form }: { c: Ask; editing: Editing; deed: ItemDeed; form: FormView }) {
  const { lang } = c.var;
  const t = stepWords(lang);
  const { plan, item } = editing;
  return (
    <ConfirmPage
      title={t.deeds[deed]}
      lang={lang}
      action={itemUrls.step(c, plan.id, item.id)}
      submit={t.deeds[deed]}
      cancelHref={itemUrls.show(c, plan.id, item.id)}
      isWarning={endings.includes(deed)}
      form={form}
      hidden={{ deed }}
    >
      <InsetText>
        <strong>{itemLabel(lang, plan, item)}</strong>
        <br />
        {t.now(itemWords(lang).states[item.state])}
      </InsetText>
      <Paragraph>{t.effects[deed]}</Paragraph>
    </ConfirmPage>
  );
}
