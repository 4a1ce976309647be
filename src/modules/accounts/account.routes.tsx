import { settle } from "../../core/auth/index.ts";
import type { FormView } from "../../core/forms/index.ts";
import type { Ask, SignedIn } from "../../core/web/app-env.ts";
import { setFlash } from "../../core/web/flash.ts";
import { Routes } from "../../core/web/routes.ts";
import { show } from "../../core/web/show.tsx";
import { submit } from "../../core/web/submit.ts";
import { nameForm, passkeyForm } from "./account.forms.ts";
import { AccountPage, NamePage } from "./account.pages.tsx";
import { hasPassword } from "./account.queries.ts";
import { changeName } from "./account.ts";
import { accountWords } from "./account.words.ts";
import { listPasskeys } from "./passkey.queries.ts";
import { listSessions } from "./session.queries.ts";
import { endOneOfMine, endOthersOfMine } from "./session.ts";
import { accountUrls } from "./urls.ts";

async function showAccount(c: Ask): Promise<Response> {
  const { lang, database, now } = c.var;
  const signedIn = c.var.signedIn as SignedIn;
  const [isWithPassword, passkeys, sessions] = await Promise.all([
    hasPassword(database, signedIn.userId),
    listPasskeys(database, signedIn.userId),
    listSessions(database, signedIn.userId, now),
  ]);
  const parts = {
    lang,
    signedIn,
    hasPassword: isWithPassword,
    passkeys,
    sessions,
    passkeyForm: passkeyForm(lang).blank(),
  };
  return show(c, { title: accountWords(lang).title, scripts: ["passkey.js"] }, <AccountPage {...parts} />);
}

function showName(c: Ask, form: FormView) {
  const { lang } = c.var;
  const options = { title: accountWords(lang).nameTitle, hasError: form.errors.length > 0 };
  return show(c, options, <NamePage lang={lang} form={form} />);
}

const toAccount = (c: Ask, message: string) => {
  setFlash(c, message);
  return c.redirect(accountUrls.account(c.var.lang), 303);
};

/** The addresses of one's own account. */
export const accountRoutes = new Routes()
  .get("/account", "signed-in", showAccount)
  .get("/account/name", "signed-in", (c) => showName(c, nameForm(c.var.lang).blank(c.var.signedIn ?? {})))
  .post("/account/name", "signed-in", (c) =>
    submit(c, nameForm(c.var.lang), {
      page: (form) => showName(c, form),
      verb: ({ name }) => changeName(c, name),
      next: () => ({ to: accountUrls.account(c.var.lang), message: accountWords(c.var.lang).nameSaved }),
    }),
  )
  .post("/account/sessions/others/removal", "signed-in", async (c) => {
    await settle(c);
    await endOthersOfMine(c);
    return toAccount(c, accountWords(c.var.lang).othersEnded);
  })
  .post("/account/sessions/:id{[A-Za-z0-9_-]+}/removal", "signed-in", async (c) => {
    await settle(c);
    await endOneOfMine(c, c.req.param("id") ?? "");
    return toAccount(c, accountWords(c.var.lang).ended);
  });
