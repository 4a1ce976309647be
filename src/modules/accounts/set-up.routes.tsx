import { countTryFromHere, isSetupLinkGood } from "../../core/auth/index.ts";
import { NotFound } from "../../core/errors.ts";
import type { FormView } from "../../core/forms/index.ts";
import { inLanguage } from "../../core/web/address.ts";
import type { Ask } from "../../core/web/app-env.ts";
import { Routes } from "../../core/web/routes.ts";
import { show } from "../../core/web/show.tsx";
import { submit } from "../../core/web/submit.ts";
import { patiently } from "./patience.tsx";
import { beginSession } from "./session-cookie.ts";
import { setUpForm } from "./set-up.forms.ts";
import { SetUpPage } from "./set-up.pages.tsx";
import { setUpPartnership } from "./set-up.ts";
import { setUpWords } from "./set-up.words.ts";
import { LinkGonePage } from "./sign-in.pages.tsx";
import { accountUrls } from "./urls.ts";

function showSetUp(c: Ask, token: string, form: FormView) {
  const { lang } = c.var;
  const options = { title: setUpWords(lang).title, hasError: form.errors.length > 0 };
  return show(c, options, <SetUpPage {...{ lang, form, token }} />);
}

function showGone(c: Ask) {
  const { lang } = c.var;
  const t = setUpWords(lang);
  const action = { label: t.toSignIn, href: accountUrls.signIn(lang) };
  return show(
    c,
    { title: t.goneTitle, status: 422 },
    <LinkGonePage title={t.goneTitle} text={t.goneText} action={action} />,
  );
}

async function answer(c: Ask): Promise<Response> {
  const { lang } = c.var;
  const sent = (await c.req.formData()).get("token");
  const token = typeof sent === "string" ? sent : "";
  await countTryFromHere(c, "setUp");
  if (!(await isSetupLinkGood(c.var.db, token, c.var.now))) return showGone(c);
  try {
    return await submit(c, setUpForm(lang), {
      page: (form) => showSetUp(c, token, form),
      verb: async (typed) => {
        await beginSession(c, await setUpPartnership(c.var, token, typed));
        return typed.slug;
      },
      next: (slug) => ({ to: inLanguage(lang, `/${slug}`), message: setUpWords(lang).done }),
    });
  } catch (error) {
    if (!(error instanceof NotFound)) throw error;
    return showGone(c);
  }
}

/** The address of setting up a new installation, which only the link from the server opens. */
export const setUpRoutes = new Routes()
  .get("/set-up", "anyone", async (c) => {
    const token = c.req.query("token") ?? "";
    await countTryFromHere(c, "setUp");
    const isGood = await isSetupLinkGood(c.var.db, token, c.var.now);
    return isGood ? showSetUp(c, token, setUpForm(c.var.lang).blank()) : showGone(c);
  })
  .post("/set-up", "anyone", patiently(answer));
