import { z } from "zod";
import { StartupError } from "../errors.ts";

/**
 * A backup is one gzip-compressed text file (`gunzip -c FILE | less` reads it): a line of JSON about the whole, then for
 * every table a line of JSON about it, its rows as PostgreSQL's COPY writes them, a line with `\.`, and a line of JSON
 * with their number and SHA-256; last the sequences and a line that says the file is whole.
 */
export const FORMAT = "concord-backup";
export const VERSION = 1;

/** The end of a table's rows, at the start of a line. COPY escapes backslashes, so no row can look like it. */
export const END_OF_ROWS = "\\.\n";

/** The first line. */
export const headerSchema = z.object({
  format: z.literal(FORMAT),
  version: z.number().int(),
  concord: z.string(),
  made_at: z.string(),
  migrations: z.array(z.string()).min(1),
});
export type Header = z.infer<typeof headerSchema>;

const nameSchema = z.string().regex(/^(public|accounts)\.[a-z_][a-z0-9_]*$/);
const columnSchema = z.string().regex(/^[a-z_][a-z0-9_]*$/);

/** The line before a table's rows, and the one after them. */
export const tableSchema = z.object({ table: nameSchema, columns: z.array(columnSchema).min(1) });
export type Table = z.infer<typeof tableSchema>;
export const sumSchema = z.object({ rows: z.number().int(), sha256: z.string() });
export type Sum = z.infer<typeof sumSchema>;

/** Where each sequence stood: its column ("public.person.id") and the last number it gave, or null when it gave none yet. */
export const endSchema = z.object({
  sequences: z.record(z.string().regex(/^[a-z_0-9]+\.[a-z_0-9]+\.[a-z_0-9]+$/), z.number().int().nullable()),
  tables: z.number().int(),
  is_whole: z.literal(true),
});
export type End = z.infer<typeof endSchema>;

/** The backup cannot be used; the message says why in one sentence. */
export class BackupError extends StartupError {}

/** A name as SQL writes it: public.person gives "public"."person". */
export const quoted = (name: string): string =>
  name
    .split(".")
    .map((part) => `"${part}"`)
    .join(".");
