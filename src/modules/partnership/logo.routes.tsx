import { NotFound } from "../../core/errors.ts";
import { defineForm, type FormView, fileContents } from "../../core/forms/index.ts";
import type { Ask } from "../../core/web/app-env.ts";
import { Routes } from "../../core/web/routes.ts";
import { show } from "../../core/web/show.tsx";
import { submit } from "../../core/web/submit.ts";
import { Paragraph } from "../../ui/index.ts";
import { showConfirmation } from "../people/index.ts";
import { LogoPage, LogoPicture } from "./logo.pages.tsx";
import { changeLogo, removeLogo } from "./logo.ts";
import { logoForm } from "./partnership.forms.ts";
import { findLogo, getPartnership } from "./partnership.queries.ts";
import { partnershipWords } from "./partnership.words.ts";
import { keepPartnership, readPartnership } from "./permissions.ts";
import { partnershipUrls } from "./urls.ts";
import { section } from "./views.tsx";

async function formPage(c: Ask, form: FormView) {
  const partnership = await getPartnership(c.var.ctx);
  const t = partnershipWords(c.var.lang);
  const breadcrumbs = [{ label: t.partnership, href: partnershipUrls.show(c) }];
  const options = { title: t.changeLogo, section, breadcrumbs, hasError: form.errors.length > 0 };
  return show(c, options, <LogoPage {...{ c, partnership, form }} />);
}

async function removalPage(c: Ask, form: FormView) {
  const partnership = await getPartnership(c.var.ctx);
  const t = partnershipWords(c.var.lang);
  return showConfirmation(c, {
    title: t.removeLogo,
    section,
    form,
    text: (
      <>
        <LogoPicture c={c} partnership={partnership} />
        <Paragraph>{t.removeLogoText}</Paragraph>
      </>
    ),
    submit: t.removeLogo,
    action: partnershipUrls.removeLogo(c),
    back: partnershipUrls.changeLogo(c),
    breadcrumbs: [{ label: t.partnership, href: partnershipUrls.show(c) }],
  });
}

/** Pages name the picture by its number, so a browser may keep it; only members of the partnership are given it. */
async function sendLogo(c: Ask): Promise<Response> {
  const logo = await findLogo(c.var.ctx);
  if (!logo) throw new NotFound("Logo");
  return c.body(new Uint8Array(logo.bytes), 200, {
    "Content-Type": logo.media_type,
    "Content-Disposition": "inline",
    "X-Content-Type-Options": "nosniff",
    "Cache-Control": "private, max-age=604800",
    ETag: `"${logo.sha256}"`,
  });
}

/** The addresses of the logo, with what answers each. */
export const logoRoutes = new Routes()
  .get("/:partnership/logo", readPartnership, sendLogo)
  .get("/:partnership/partnership/logo", keepPartnership, (c) => formPage(c, logoForm(c.var.lang).blank()))
  .post("/:partnership/partnership/logo", keepPartnership, (c) =>
    submit(c, logoForm(c.var.lang), {
      page: (form) => formPage(c, form),
      verb: async ({ logo }) => changeLogo(c.var.ctx, await fileContents(logo as File)),
      next: () => ({
        to: `${partnershipUrls.show(c)}#logo`,
        message: partnershipWords(c.var.lang).logoChanged,
      }),
    }),
  )
  .get("/:partnership/partnership/logo/removal", keepPartnership, (c) =>
    removalPage(c, defineForm(c.var.lang, {}).blank()),
  )
  .post("/:partnership/partnership/logo/removal", keepPartnership, (c) =>
    submit(c, defineForm(c.var.lang, {}), {
      page: (form) => removalPage(c, form),
      verb: () => removeLogo(c.var.ctx),
      next: () => ({
        to: `${partnershipUrls.show(c)}#logo`,
        message: partnershipWords(c.var.lang).logoRemoved,
      }),
    }),
  );
