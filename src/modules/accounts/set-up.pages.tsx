import type { FormView } from "../../core/forms/index.ts";
import type { Lang } from "../../core/i18n/index.ts";
import { Form, PageTitle } from "../../ui/index.ts";
import { setUpWords } from "./set-up.words.ts";
import { accountUrls } from "./urls.ts";

/** The first page anybody sees of a new installation. */
export function SetUpPage({ lang, form, token }: { lang: Lang; form: FormView; token: string }) {
  const t = setUpWords(lang);
  return (
    <>
      <PageTitle title={t.title} lead={t.lead} />
      <Form form={form} action={accountUrls.setUp(lang)} lang={lang} submit={t.submit} hidden={{ token }} />
    </>
  );
}
