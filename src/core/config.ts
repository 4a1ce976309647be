import { randomBytes } from "node:crypto";
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { parseEnv } from "node:util";
import { z } from "zod";
import { StartupError } from "./errors.ts";

export { StartupError };

/** Everything the person who installs Concord can choose, checked and with its defaults filled in. */
export type Config = {
  port: number;
  /** Absolute path of the folder that holds the embedded database, the files and, in demonstration mode, the secret. */
  dataDir: string;
  /** Set when Concord uses a PostgreSQL of your own instead of the embedded one. */
  databaseUrl: string | undefined;
  isProduction: boolean;
  /** The opposite of production: the invented partnership, one-press sign-in and the outbox page exist. */
  isDemonstration: boolean;
  /** Signs sessions and links; at least 32 characters. */
  secret: string;
  /** Where people reach Concord, without a slash at the end. */
  baseUrl: string;
  smtpUrl: string | undefined;
  mailFrom: string;
  logLevel: "debug" | "info" | "warn" | "error" | "silent";
  /** Believe X-Forwarded-For and X-Forwarded-Proto, because a proxy of yours sets them. */
  trustsProxy: boolean;
};

type Environment = Record<string, string | undefined>;

const optional = <T extends z.ZodType>(schema: T) =>
  z.preprocess((value) => (value === "" ? undefined : value), schema);

const webAddress = z
  .url({ protocol: /^https?$/, error: "CONCORD_URL must be a web address such as https://concord.example.org." })
  .transform((url) => url.replace(/\/+$/, ""));

const portMessage = "PORT must be a whole number between 0 and 65535, for example PORT=3000.";

const environmentSchema = z.object({
  PORT: optional(
    z
      .string()
      .regex(/^\d{1,5}$/, portMessage)
      .default("3000")
      .transform(Number)
      .refine((port) => port <= 65535, portMessage),
  ),
  CONCORD_DATA: optional(z.string().default("data")),
  DATABASE_URL: optional(
    z
      .url({
        protocol: /^postgres(ql)?$/,
        error: "DATABASE_URL must look like postgres://user:password@host:5432/concord.",
      })
      .optional(),
  ),
  NODE_ENV: optional(
    z
      .enum(["development", "test", "production"], {
        error: "NODE_ENV must be production, development or test, or not set at all.",
      })
      .default("development"),
  ),
  CONCORD_SECRET: optional(
    z
      .string()
      .min(32, "CONCORD_SECRET must have at least 32 characters; make one with: openssl rand -hex 32")
      .optional(),
  ),
  CONCORD_URL: optional(webAddress.optional()),
  SMTP_URL: optional(
    z
      .url({ protocol: /^smtps?$/, error: "SMTP_URL must look like smtps://user:password@mail.example.org:465." })
      .optional(),
  ),
  MAIL_FROM: optional(
    z
      .string()
      .regex(/@/, 'MAIL_FROM must be an e-mail address, for example MAIL_FROM="Concord <concord@example.org>".')
      .default("Concord <concord@localhost>"),
  ),
  LOG_LEVEL: optional(
    z
      .enum(["debug", "info", "warn", "error", "silent"], {
        error: "LOG_LEVEL must be one of debug, info, warn, error or silent.",
      })
      .default("info"),
  ),
  TRUST_PROXY: optional(z.stringbool({ error: "TRUST_PROXY must be true or false." }).default(false)),
});

/**
 * Turns environment variables into the configuration. Without CONCORD_SECRET, demonstration mode makes a secret once
 * and keeps it in the data folder. Throws StartupError for the first wrong value.
 */
export function readConfig(env: Environment = readEnvironment()): Config {
  const parsed = environmentSchema.safeParse(env);
  if (!parsed.success) return fail(parsed.error.issues[0]?.message ?? "The settings cannot be read.");
  const values = parsed.data;
  const isProduction = values.DATABASE_URL !== undefined || values.NODE_ENV === "production";
  const dataDir = resolve(values.CONCORD_DATA);
  if (isProduction) requireProductionValues(values.CONCORD_SECRET, values.CONCORD_URL);
  return {
    port: values.PORT,
    dataDir,
    databaseUrl: values.DATABASE_URL,
    isProduction,
    isDemonstration: !isProduction,
    secret: values.CONCORD_SECRET ?? keptSecret(dataDir),
    baseUrl: values.CONCORD_URL ?? `http://localhost:${values.PORT}`,
    smtpUrl: values.SMTP_URL,
    mailFrom: values.MAIL_FROM,
    logLevel: values.LOG_LEVEL,
    trustsProxy: values.TRUST_PROXY,
  };
}

/** The process's own environment, with what a `.env` file in the folder adds to it; the environment wins. */
export function readEnvironment(folder = process.cwd(), own: Environment = process.env): Environment {
  const path = join(folder, ".env");
  if (!existsSync(path)) return { ...own };
  const text = readTextOf(path);
  const broken = brokenLineOf(text);
  if (broken) fail(`Line ${broken} of .env is not NAME=value; correct it or put a # in front of it.`);
  return { ...parseEnv(text), ...own };
}

/** Makes the data folder if there is none. Others may pass through it (the database may run as another user) but not list it. */
export function makeDataFolder(dataDir: string): void {
  try {
    mkdirSync(dataDir, { recursive: true, mode: 0o711 });
  } catch (error) {
    fail(describeFolderError(dataDir, error));
  }
}

/** One sentence for a data folder that cannot be written: full disk, no permission, or something else in the way. */
export function describeFolderError(path: string, error: unknown): string {
  const code = (error as NodeJS.ErrnoException).code;
  if (code === "ENOSPC" || code === "EDQUOT")
    return `The disk that holds ${path} is full; free some space and start again.`;
  if (code === "EEXIST" || code === "ENOTDIR")
    return `${path} is not a folder; move that file away or set CONCORD_DATA to another folder.`;
  if (code === "EROFS" || code === "EACCES" || code === "EPERM")
    return `Concord may not write to ${path}; make it writable for this user or set CONCORD_DATA to another folder.`;
  return `Concord cannot use ${path} (${code ?? String(error)}); set CONCORD_DATA to a folder it can write to.`;
}

function requireProductionValues(secret: string | undefined, url: string | undefined): void {
  if (!secret) fail("Production needs CONCORD_SECRET with at least 32 characters; make one with: openssl rand -hex 32");
  if (!url) fail("Production needs CONCORD_URL, the address people will use, such as https://concord.example.org.");
}

function keptSecret(dataDir: string): string {
  const path = join(dataDir, "secret");
  makeDataFolder(dataDir);
  try {
    if (!existsSync(path)) writeFileSync(path, `${randomBytes(32).toString("hex")}\n`, { mode: 0o600, flag: "wx" });
    chmodSync(path, 0o600);
    const secret = readFileSync(path, "utf8").trim();
    return secret.length >= 32 ? secret : fail(`The secret in ${path} is too short; delete that file and start again.`);
  } catch (error) {
    if (error instanceof StartupError) throw error;
    if ((error as NodeJS.ErrnoException).code === "EEXIST") return keptSecret(dataDir);
    return fail(describeFolderError(path, error));
  }
}

function readTextOf(path: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return fail(`The file ${path} cannot be read; make it readable for this user or remove it.`);
  }
}

/** The number of the first line that is neither empty, a comment, NAME=value, nor inside a quoted value of several lines. */
function brokenLineOf(text: string): number | undefined {
  const lines = text.replace(/^\uFEFF/, "").split(/\r?\n/);
  let closing = "";
  let opened = 0;
  for (const [index, line] of lines.entries()) {
    if (closing) {
      if (line.includes(closing)) closing = "";
      continue;
    }
    if (/^\s*(#|$)/.test(line)) continue;
    const value = /^\s*(?:export\s+)?[A-Za-z_][\w.]*\s*=\s*(.*)$/.exec(line)?.[1];
    if (value === undefined) return index + 1;
    const quote = /^["'`]/.exec(value)?.[0] ?? "";
    if (quote && !value.slice(1).includes(quote)) {
      closing = quote;
      opened = index + 1;
    }
  }
  return closing ? opened : undefined;
}

function fail(message: string): never {
  throw new StartupError(message);
}
