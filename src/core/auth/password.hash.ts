import { argon2, randomBytes, timingSafeEqual } from "node:crypto";
import { promisify } from "node:util";

const derive = promisify(argon2);

/** Argon2id with 19 MiB, two passes, one lane: the least that OWASP's password storage advice accepts (domain.md 13.5). */
const cost = { memory: 19 * 1024, passes: 2, parallelism: 1 };
const TAG_BYTES = 32;

const encode = (bytes: Buffer) => bytes.toString("base64").replaceAll("=", "");

/** Keeps a password as a PHC string, which says how it was made: `$argon2id$v=19$m=19456,t=2,p=1$salt$tag`. */
export async function hashPassword(password: string): Promise<string> {
  const nonce = randomBytes(16);
  const tag = await derive("argon2id", { ...cost, nonce, message: password.normalize("NFKC"), tagLength: TAG_BYTES });
  return `$argon2id$v=19$m=${cost.memory},t=${cost.passes},p=${cost.parallelism}$${encode(nonce)}$${encode(tag)}`;
}

const PHC = /^\$argon2id\$v=19\$m=(\d+),t=(\d+),p=(\d+)\$([A-Za-z0-9+/]+)\$([A-Za-z0-9+/]+)$/;

/** Whether the password is the one that was kept. The cost is read out of the kept string, so that it can be raised later. */
export async function verifyPassword({ hash, password }: { hash: string; password: string }): Promise<boolean> {
  const found = PHC.exec(hash);
  if (!found) return false;
  const [, memory, passes, parallelism, salt = "", kept = ""] = found;
  const expected = Buffer.from(kept, "base64");
  const tag = await derive("argon2id", {
    memory: Number(memory),
    passes: Number(passes),
    parallelism: Number(parallelism),
    nonce: Buffer.from(salt, "base64"),
    message: password.normalize("NFKC"),
    tagLength: expected.length,
  });
  return timingSafeEqual(tag, expected);
}
