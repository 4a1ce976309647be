import type { FormView } from "../../core/forms/index.ts";
import type { Ask } from "../../core/web/app-env.ts";
import { Form, Link, PageTitle, Section } from "../../ui/index.ts";
import { commonWords, nameIn } from "../people/index.ts";
import type { Partnership } from "./partnership.queries.ts";
import { partnershipWords } from "./partnership.words.ts";
import { partnershipUrls } from "./urls.ts";

/** The partnership's logo, where it has one. */
export function LogoPicture({ c, partnership }: { c: Ask; partnership: Partnership }) {
  if (partnership.logo_file_id === null) return null;
  const alt = partnershipWords(c.var.lang).logoAlt(nameIn(c.var.lang, partnership));
  return <img src={partnershipUrls.logo(c, partnership.logo_file_id)} alt={alt} width="240" />;
}

/** The form to send a logo, with the one shown now. */
export function LogoPage({ c, partnership, form }: { c: Ask; partnership: Partnership; form: FormView }) {
  const { lang } = c.var;
  const t = partnershipWords(lang);
  return (
    <>
      <PageTitle title={t.changeLogo} caption={nameIn(lang, partnership)} />
      {partnership.logo_file_id === null ? null : (
        <Section
          title={t.logoNow}
          id="logo-now"
          size="s"
          action={<Link href={partnershipUrls.removeLogo(c)}>{t.removeLogo}</Link>}
        >
          <LogoPicture c={c} partnership={partnership} />
        </Section>
      )}
      <Form
        form={form}
        action={partnershipUrls.changeLogo(c)}
        lang={lang}
        submit={commonWords(lang).save}
        secondary={{ label: commonWords(lang).cancel, href: partnershipUrls.show(c) }}
      />
    </>
  );
}
