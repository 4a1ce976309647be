import type { Ask } from "../../core/web/app-env.ts";
import { inEither } from "../../core/web/bilingual.ts";
import {
  Button,
  Deeds,
  InsetText,
  Link,
  List,
  PageTitle,
  Paragraph,
  PostButton,
  Prose,
  Section,
  Table,
} from "../../ui/index.ts";
import { commonWords, nameIn } from "../people/index.ts";
import { LogoPicture } from "./logo.pages.tsx";
import type { Partnership, Principle } from "./partnership.queries.ts";
import { partnershipWords } from "./partnership.words.ts";
import { partnershipUrls } from "./urls.ts";
import { PartnershipViews } from "./views.tsx";

/** The partnership, its principles, and whether the viewer keeps them. */
export type PartnershipPageProps = {
  c: Ask;
  partnership: Partnership;
  principles: readonly Principle[];
  mayKeep: boolean;
};

/** What the partnership says of itself: its vision and its principles, its area and its logo. */
export function PartnershipPage({ c, partnership, principles, mayKeep }: PartnershipPageProps) {
  const { lang } = c.var;
  const t = partnershipWords(lang);
  const area = inEither(lang, partnership.area_en, partnership.area_cy);
  const change = mayKeep ? (
    <Button kind="secondary" href={partnershipUrls.change(c)}>
      {t.change}
    </Button>
  ) : null;
  return (
    <>
      <PageTitle title={nameIn(lang, partnership)} lead={area.text} actions={change} />
      <PartnershipViews c={c} current="about" />
      <VisionSection c={c} partnership={partnership} />
      <PrinciplesSection {...{ c, principles, mayKeep }} />
      {mayKeep ? (
        <Section title={t.logo} id="logo" action={<Link href={partnershipUrls.changeLogo(c)}>{t.changeLogo}</Link>}>
          {partnership.logo_file_id ? (
            <LogoPicture c={c} partnership={partnership} />
          ) : (
            <Paragraph isMuted>{t.noLogo}</Paragraph>
          )}
        </Section>
      ) : null}
    </>
  );
}

function VisionSection({ c, partnership }: Pick<PartnershipPageProps, "c" | "partnership">) {
  const { lang } = c.var;
  const t = partnershipWords(lang);
  const vision = inEither(lang, partnership.vision_en, partnership.vision_cy);
  return (
    <Section title={t.vision} id="vision">
      {vision.text ? (
        <InsetText>
          <Prose text={vision.text} lang={lang} textLang={vision.lang} />
        </InsetText>
      ) : (
        <Paragraph isMuted>{t.noVision}</Paragraph>
      )}
    </Section>
  );
}

function PrinciplesSection({ c, principles, mayKeep }: Pick<PartnershipPageProps, "c" | "principles" | "mayKeep">) {
  const { lang } = c.var;
  const t = partnershipWords(lang);
  if (!mayKeep)
    return (
      <Section title={t.principles} id="principles">
        {principles.length > 0 ? (
          <List kind="number" isSpaced items={principles.map((principle) => textOf(c, principle))} />
        ) : (
          <Paragraph isMuted>{t.noPrinciples}</Paragraph>
        )}
      </Section>
    );
  const add = <Link href={partnershipUrls.addPrinciple(c)}>{t.addPrinciple}</Link>;
  return (
    <Section title={t.principles} id="principles" action={add}>
      <Table
        caption={t.principles}
        captionSize="hidden"
        rowHeader="text"
        emptyText={t.noPrinciples}
        columns={[
          { key: "text", label: t.principle },
          { key: "order", label: t.order, isNarrow: true },
          { key: "deeds", label: commonWords(lang).change, isLabelHidden: true, isNarrow: true },
        ]}
        rows={principles.map((principle, index) => ({
          text: textOf(c, principle),
          order: <Order {...{ c, principle, index, count: principles.length }} />,
          deeds: <PrincipleDeeds c={c} principle={principle} />,
        }))}
      />
    </Section>
  );
}

const textOf = (c: Ask, { text_en, text_cy }: Principle): string => inEither(c.var.lang, text_en, text_cy).text;

function Order({ c, principle, index, count }: { c: Ask; principle: Principle; index: number; count: number }) {
  const t = commonWords(c.var.lang);
  const action = partnershipUrls.movePrinciple(c, principle.id);
  const which = `(${index + 1})`;
  return (
    <Deeds>
      {index > 0 ? (
        <PostButton kind="text" action={action} hidden={{ direction: "up" }} hiddenText={which}>
          {t.moveUp}
        </PostButton>
      ) : null}
      {index < count - 1 ? (
        <PostButton kind="text" action={action} hidden={{ direction: "down" }} hiddenText={which}>
          {t.moveDown}
        </PostButton>
      ) : null}
    </Deeds>
  );
}

function PrincipleDeeds({ c, principle }: { c: Ask; principle: Principle }) {
  const t = commonWords(c.var.lang);
  const which = textOf(c, principle).slice(0, 60);
  return (
    <Deeds>
      <Link href={partnershipUrls.changePrinciple(c, principle.id)} hiddenText={which}>
        {t.change}
      </Link>
      <Link href={partnershipUrls.removePrinciple(c, principle.id)} hiddenText={which}>
        {t.remove}
      </Link>
    </Deeds>
  );
}
