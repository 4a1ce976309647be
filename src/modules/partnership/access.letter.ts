import { INVITATION_DAYS, makeInvitationToken } from "../../core/auth/invitation.ts";
import { type Lang, langs } from "../../core/i18n/index.ts";
import { postMail } from "../../core/mail.ts";
import { inLanguage } from "../../core/web/address.ts";
import type { Ask } from "../../core/web/app-env.ts";
import { nameIn } from "../people/index.ts";
import type { Access } from "./access.queries.ts";
import { accessWords } from "./access.words.ts";

/**
 * Posts the letter that tells somebody of their access: with a link that signs them in once, or, where their account is in
 * use already, only with the address. In their language; in both, Welsh first, where it is not known.
 */
export async function postInvitation(c: Ask, access: Access): Promise<void> {
  const { db, ctx } = c.var;
  const token = access.is_email_verified ? null : await makeInvitationToken(c, access.email);
  const languages: Lang[] = access.preferred_language ? [access.preferred_language] : langs.toReversed();
  const first = languages[0] ?? "en";
  await postMail(db, {
    recipient: access.email,
    subject: [...new Set(languages.map((lang) => subjectIn(c, lang)))].join(" / "),
    body: languages.map((lang) => textIn(c, access, lang, token)).join("\n\n* * *\n\n"),
    language: first,
    partnershipId: ctx.partnership.id,
  });
}

const subjectIn = (c: Ask, lang: Lang): string => accessWords(lang).letterSubject(nameIn(lang, c.var.ctx.partnership));

function textIn(c: Ask, { name }: Access, lang: Lang, token: string | null): string {
  const { ctx, config } = c.var;
  const t = accessWords(lang);
  const home = inLanguage(lang, `/${ctx.partnership.slug}`);
  const query = new URLSearchParams({ token: token ?? "", return_to: home });
  const ways = token
    ? [
        t.link(INVITATION_DAYS, `${config.baseUrl}${inLanguage(lang, "/sign-in/link/open")}?${query}`),
        t.anew(`${config.baseUrl}${inLanguage(lang, "/sign-in/link")}`),
      ]
    : [t.signIn(config.baseUrl + home)];
  const said = [t.greeting(name), t.invited(ctx.viewer.name, nameIn(lang, ctx.partnership)), ...ways, t.farewell];
  return `${said.join("\n\n")}\n`;
}
