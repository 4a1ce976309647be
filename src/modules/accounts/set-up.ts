import { sql } from "kysely";
import { record } from "../../core/audit.ts";
import { AccountExists, createAccount, useUpSetupLink, weaknessOf } from "../../core/auth/index.ts";
import { actAs, contextFor, type PartnershipRef, systemViewer } from "../../core/ctx.ts";
import type { Database, Db } from "../../core/db/database.ts";
import { Invalid, NotFound } from "../../core/errors.ts";
import type { Lang } from "../../core/i18n/index.ts";
import { passwordWords } from "./password.words.ts";
import { setUpWords } from "./set-up.words.ts";

/** What the form says of a new partnership and its first administrator. */
export type SetUp = {
  name_en: string;
  name_cy: string;
  slug: string;
  name: string;
  email: string;
  new_password: string;
};

/** First parts of addresses that are Concord's own, so that no partnership can be called so. */
const RESERVED = new Set(
  `cy en account accessibility admin api assets cookies demonstration healthz help home password privacy public
   readyz search session set-up sign-in sign-out outbox static status`.split(/\s+/),
);

type Place = { db: Db; database: Database; now: Date; lang: Lang };

/**
 * Sets up a partnership and its administrator by a set-up link, which is used up by it. Answers with the administrator's
 * account. Throws NotFound when the link is no longer good, Invalid when something typed cannot be accepted.
 */
export async function setUpPartnership(
  { db, database, now, lang }: Place,
  token: string,
  typed: SetUp,
): Promise<string> {
  refuse(lang, typed);
  await actAs(db, null, systemViewer, now);
  if (!(await useUpSetupLink(db, token, now))) throw new NotFound("set-up link");
  const partnership = await addPartnership(db, now, lang, typed);
  const userId = await addAdministrator(database, lang, typed);
  await db
    .insertInto("membership")
    .values({ partnership_id: partnership.id, user_id: userId, role: "administrator" })
    .execute();
  const ctx = await contextFor(db, typed.slug, { ...systemViewer, name: typed.name }, now);
  const subject = { kind: "partnership", id: partnership.id, label: typed.name_en };
  await record(ctx, "partnership.founded", subject, {
    after: { name_en: typed.name_en, name_cy: typed.name_cy || null },
  });
  return userId;
}

function refuse(lang: Lang, { slug, name_en, name_cy, name, email, new_password }: SetUp): void {
  const t = setUpWords(lang);
  if (!/^[a-z][a-z0-9-]{1,40}$/.test(slug)) throw new Invalid({ slug: t.slugWrong });
  if (RESERVED.has(slug)) throw new Invalid({ slug: t.slugTaken });
  const weakness = weaknessOf(new_password, ["concord", name, email, name_en, name_cy, slug]);
  if (weakness) throw new Invalid({ new_password: passwordWords(lang)[weakness] });
}

/** Policies let a partnership in only under the id that is being acted for, so the id comes first. */
async function addPartnership(
  db: Db,
  now: Date,
  lang: Lang,
  { slug, name_en, name_cy }: SetUp,
): Promise<PartnershipRef> {
  const { rows: taken } = await sql<{ id: number | null }>`select partnership_id_of(${slug}) as id`.execute(db);
  if (taken[0]?.id) throw new Invalid({ slug: setUpWords(lang).slugTaken });
  const { rows } = await sql<{ id: number }>`select nextval(pg_get_serial_sequence('partnership', 'id')) as id`.execute(
    db,
  );
  const id = rows[0]?.id as number;
  await actAs(db, id, systemViewer, now);
  const { rows: made } = await sql<PartnershipRef>`
    insert into partnership (id, slug, name_en, name_cy) overriding system value
    values (${id}, ${slug}, ${name_en}, ${name_cy || null})
    returning id, slug, name_en, name_cy, logo_file_id`.execute(db);
  return made[0] as PartnershipRef;
}

async function addAdministrator(database: Database, lang: Lang, { name, email, new_password }: SetUp): Promise<string> {
  try {
    return await createAccount(database, { name, email, password: new_password });
  } catch (error) {
    if (error instanceof AccountExists) throw new Invalid({ email: setUpWords(lang).emailTaken });
    throw error;
  }
}
