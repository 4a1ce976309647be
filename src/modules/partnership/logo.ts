import { createHash } from "node:crypto";
import { sql } from "kysely";
import { record } from "../../core/audit.ts";
import type { Ctx } from "../../core/ctx.ts";
import type { SentFile } from "../../core/forms/index.ts";
import { permit } from "../../core/permit.ts";
import { Refusal } from "../../core/refusal.ts";
import { partnershipWords } from "./partnership.words.ts";
import { keepPartnership } from "./permissions.ts";
import { type Picture, readPicture } from "./picture.ts";

/** The largest logo that is taken, in bytes. */
export const LARGEST_LOGO = 1_000_000;

const endings = { "image/png": "png", "image/jpeg": "jpg", "image/webp": "webp" };

/** Makes a picture the partnership's logo in place of the one before. Throws Refusal for anything that is not a picture. */
export async function changeLogo(ctx: Ctx, file: SentFile): Promise<void> {
  permit(ctx, keepPartnership);
  if (file.bytes.length > LARGEST_LOGO) throw new Refusal({ logo: (lang) => partnershipWords(lang).logoTooLarge });
  const picture = readPicture(file.bytes);
  if (!picture) throw new Refusal({ logo: (lang) => partnershipWords(lang).notAPicture });
  const id = await storePicture(ctx, picture);
  await showLogo(ctx, id);
  await record(ctx, "partnership.logo_changed", subjectOf(ctx), { after: { name: file.name } });
}

/** Takes the logo away: the pages show the partnership's name alone. */
export async function removeLogo(ctx: Ctx): Promise<void> {
  permit(ctx, keepPartnership);
  await showLogo(ctx, null);
  await record(ctx, "partnership.logo_removed", subjectOf(ctx));
}

const subjectOf = ({ partnership }: Ctx) => ({ kind: "partnership", id: partnership.id, label: partnership.name_en });

async function storePicture({ db, partnership }: Ctx, { media_type, bytes }: Picture): Promise<number> {
  const { id } = await db
    .insertInto("stored_file")
    .values({
      partnership_id: partnership.id,
      name: `logo.${endings[media_type]}`,
      media_type,
      size_bytes: bytes.length,
      sha256: createHash("sha256").update(bytes).digest("hex"),
      bytes: Buffer.from(bytes),
    })
    .returning("id")
    .executeTakeFirstOrThrow();
  return id;
}

/** The picture shown before is not kept: nothing else may name it. */
async function showLogo({ db, partnership }: Ctx, logo_file_id: number | null): Promise<void> {
  const before = await db
    .selectFrom("partnership")
    .select("logo_file_id")
    .where("id", "=", partnership.id)
    .forUpdate()
    .executeTakeFirstOrThrow();
  await db
    .updateTable("partnership")
    .set({ logo_file_id, version: sql`version + 1` })
    .where("id", "=", partnership.id)
    .execute();
  if (before.logo_file_id === null) return;
  await db
    .deleteFrom("stored_file")
    .where("partnership_id", "=", partnership.id)
    .where("id", "=", before.logo_file_id)
    .execute();
}
