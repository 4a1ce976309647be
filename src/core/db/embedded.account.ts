import { type SpawnOptions, spawnSync } from "node:child_process";
import { lstatSync, readFileSync, statSync } from "node:fs";
import { dirname } from "node:path";
import { StartupError } from "../config.ts";

/** The user of this machine that the database runs as. PostgreSQL refuses to run as root. */
export type Account = {
  uid: number;
  gid: number;
  /** What to put before a command so that it runs as this user: nothing for ourselves, plain ids, or `setpriv`. */
  prefix: string[];
  /** Ids for `spawn`; empty when we are that user already or `setpriv` sees to it. */
  identity: Pick<SpawnOptions, "uid" | "gid">;
};

const NOBODY = 65534;

/**
 * Chooses whom the database runs as: an ordinary user runs it as themselves; root hands it to the owner of the data,
 * or to `nobody`. `needed` are the paths that user must be able to reach.
 */
export function chooseAccount(clusterDir: string, dataDir: string, needed: string[]): Account {
  const own = process.getuid?.() ?? NOBODY;
  if (own !== 0) return ownAccount(clusterDir, own);
  const owner = [clusterDir, dataDir]
    .map(ownerOf)
    .find((uid) => uid !== undefined && uid !== 0 && groupOf(uid) !== undefined);
  const uid = owner ?? uidOfNobody();
  const gid = groupOf(uid) ?? NOBODY;
  const plain: Account = { uid, gid, prefix: [], identity: { uid, gid } };
  if (canReach(plain, needed)) return plain;
  return (
    withCapability(plain, needed, "dac_read_search") ??
    withCapability(plain, needed, "dac_override") ??
    fail(
      `The database may not run as root, and the user it runs as instead (${uid}) cannot enter a folder above ${dataDir} or node_modules; move Concord to a folder everyone may enter, such as /opt/concord.`,
    )
  );
}

/** The uid that owns a path, or undefined where there is nothing. Never follows a symbolic link. */
export function ownerOf(path: string): number | undefined {
  return lstatSync(path, { throwIfNoEntry: false })?.uid;
}

function ownAccount(clusterDir: string, uid: number): Account {
  const owner = ownerOf(clusterDir);
  if (owner !== undefined && owner !== uid)
    fail(
      `The database in ${clusterDir} belongs to another user (${owner}), perhaps because Concord was started as root before; start it as that user, or run: sudo chown -R ${uid} ${dirname(clusterDir)}`,
    );
  return { uid, gid: process.getgid?.() ?? uid, prefix: [], identity: {} };
}

/** Lets the database read through closed parent folders (a clone under /root), where this machine allows root to grant that. */
function withCapability(plain: Account, needed: string[], capability: string): Account | undefined {
  const prefix = [
    "setpriv",
    `--reuid=${plain.uid}`,
    `--regid=${plain.gid}`,
    "--clear-groups",
    // Without this the kernel leaves the capability out when PostgreSQL asks whether it may read its own files.
    "--securebits=+no_setuid_fixup",
    `--bounding-set=-all,+${capability}`,
    `--inh-caps=-all,+${capability}`,
    `--ambient-caps=+${capability}`,
    "--",
  ];
  const account = { ...plain, prefix, identity: {} };
  return canReach(account, needed) ? account : undefined;
}

function canReach(account: Account, needed: string[]): boolean {
  const paths = needed.filter((path) => statSync(path, { throwIfNoEntry: false }));
  const test = [process.execPath, "-e", "for (const path of process.argv.slice(1)) fs.accessSync(path, 5)"];
  const quickTest = ["sh", "-c", 'for path do test -r "$path" && test -x "$path" || exit 1; done', "sh"];
  const isPlain = account.prefix.length === 0;
  const [file = "", ...args] = [...account.prefix, ...(isPlain ? quickTest : test), ...paths];
  return spawnSync(file, args, { ...account.identity, cwd: "/", stdio: "ignore" }).status === 0;
}

function accounts(): string[][] {
  try {
    return readFileSync("/etc/passwd", "utf8")
      .split("\n")
      .map((line) => line.split(":"));
  } catch {
    return [];
  }
}

function groupOf(uid: number): number | undefined {
  const entry = accounts().find((fields) => fields[2] === String(uid));
  return entry ? Number(entry[3]) : undefined;
}

function uidOfNobody(): number {
  const entry = accounts().find((fields) => fields[0] === "nobody");
  return entry ? Number(entry[2]) : NOBODY;
}

function fail(message: string): never {
  throw new StartupError(message);
}
