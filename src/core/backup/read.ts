import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { pipeline } from "node:stream";
import { createGunzip } from "node:zlib";
import type { z } from "zod";
import {
  BackupError,
  END_OF_ROWS,
  endSchema,
  type Header,
  headerSchema,
  sumSchema,
  tableSchema,
  VERSION,
} from "./format.ts";

const LONGEST_LINE = 1_000_000;
const END_AFTER_ROW = Buffer.from(`\n${END_OF_ROWS}`);

/** What a backup that was read to its end holds. */
export type Checked = { header: Header; tables: number; rows: number };

/** Reads a backup from its first line to its last. */
export class BackupReader {
  readonly #path: string;
  readonly #chunks: AsyncIterator<Buffer>;
  #rest = Buffer.alloc(0);

  constructor(path: string) {
    this.#path = path;
    this.#chunks = pipeline(createReadStream(path), createGunzip(), () => {})[
      Symbol.asyncIterator
    ]() as AsyncIterator<Buffer>;
  }

  /** The next line of JSON, which must be of this shape. */
  async line<T>(schema: z.ZodType<T>): Promise<T> {
    while (!this.#rest.includes(10)) {
      if (this.#rest.length > LONGEST_LINE) throw this.#isNone();
      if (!(await this.#more())) throw this.#isCut();
    }
    const at = this.#rest.indexOf(10);
    const text = this.#rest.subarray(0, at).toString("utf8");
    this.#rest = this.#rest.subarray(at + 1);
    const { data, success } = schema.safeParse(jsonOf(text));
    if (!success) throw this.#isNone();
    return data;
  }

  /** The rows of the table whose line was just read, in pieces of any size. */
  async *rows(): AsyncGenerator<Buffer> {
    while (this.#rest.length < END_OF_ROWS.length) if (!(await this.#more())) throw this.#isCut();
    if (this.#rest.subarray(0, END_OF_ROWS.length).toString() === END_OF_ROWS) {
      this.#rest = this.#rest.subarray(END_OF_ROWS.length);
      return;
    }
    for (;;) {
      const at = this.#rest.indexOf(END_AFTER_ROW);
      const isEnd = at >= 0;
      const length = isEnd ? at + 1 : Math.max(0, this.#rest.length - END_AFTER_ROW.length + 1);
      const piece = this.#rest.subarray(0, length);
      this.#rest = this.#rest.subarray(isEnd ? at + END_AFTER_ROW.length : length);
      if (piece.length > 0) yield piece;
      if (isEnd) return;
      if (!(await this.#more())) throw this.#isCut();
    }
  }

  /** Whether another table follows; if not, the line that ends the file has been read. */
  async hasEnded(): Promise<boolean> {
    while (!this.#rest.includes(10)) if (!(await this.#more())) throw this.#isCut();
    return this.#rest.subarray(0, 12).toString() === '{"sequences"';
  }

  /** Makes sure that nothing follows and that the compressed file itself is whole. */
  async end(): Promise<void> {
    if (this.#rest.length > 0 || (await this.#more())) throw this.#isNone();
  }

  /** Stops reading before the end. */
  async close(): Promise<void> {
    await this.#chunks.return?.();
  }

  async #more(): Promise<boolean> {
    const next = await this.#chunks.next().catch((error: NodeJS.ErrnoException) => {
      throw this.#explained(error);
    });
    if (next.done) return false;
    this.#rest = Buffer.concat([this.#rest, next.value]);
    return true;
  }

  #explained(error: NodeJS.ErrnoException): unknown {
    if (error.code === "ENOENT") return new BackupError(`There is no file ${this.#path}.`);
    if (error.code === "EACCES") return new BackupError(`Concord may not read ${this.#path}.`);
    if (error.code === "Z_BUF_ERROR") return this.#isCut();
    if (error.code === "Z_DATA_ERROR" || error.code === "EISDIR") return this.#isNone();
    return error;
  }

  #isNone(): BackupError {
    return new BackupError(`${this.#path} is not a backup made by Concord, or it is damaged. Nothing was changed.`);
  }

  #isCut(): BackupError {
    return new BackupError(`${this.#path} is cut short: its end is missing. Nothing was changed.`);
  }
}

/** Reads a whole backup without a database: its form, the number of rows and the checksum of each table. Throws BackupError. */
export async function checkBackup(path: string): Promise<Checked> {
  const reader = new BackupReader(path);
  try {
    const header = await reader.line(headerSchema);
    if (header.version > VERSION)
      throw new BackupError(`${path} was made by a newer Concord (${header.concord}); restore it with that version.`);
    let [tables, rows] = [0, 0];
    while (!(await reader.hasEnded())) {
      rows += await checkTable(reader, path);
      tables += 1;
    }
    const end = await reader.line(endSchema);
    await reader.end();
    if (end.tables !== tables) throw damaged(path);
    return { header, tables, rows };
  } finally {
    await reader.close();
  }
}

async function checkTable(reader: BackupReader, path: string): Promise<number> {
  await reader.line(tableSchema);
  const hash = createHash("sha256");
  let rows = 0;
  for await (const piece of reader.rows()) {
    hash.update(piece);
    for (let at = piece.indexOf(10); at >= 0; at = piece.indexOf(10, at + 1)) rows += 1;
  }
  const sum = await reader.line(sumSchema);
  if (sum.rows !== rows || sum.sha256 !== hash.digest("hex")) throw damaged(path);
  return rows;
}

const damaged = (path: string) =>
  new BackupError(`${path} is damaged: its checksums do not agree. Nothing was changed.`);

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
