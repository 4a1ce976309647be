import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { afterAll, afterEach, beforeAll, expect, test, vi } from "vitest";
import { useDatabase } from "../../tests/support/database.ts";
import { runCommandLine } from "./run.ts";

const database = useDatabase();
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "concord-cli-"));
  const { host, user, database: name } = database.connection;
  vi.stubEnv("DATABASE_URL", `postgresql://${user}@localhost/${name}?host=${encodeURIComponent(host ?? "")}`);
  vi.stubEnv("CONCORD_SECRET", "a secret that only tests ever use");
  vi.stubEnv("CONCORD_URL", "https://concord.example.org");
  const { id } = await database.owner
    .insertInto("partnership")
    .values({ slug: "terminal", name_en: "Terminal Partnership" })
    .returning("id")
    .executeTakeFirstOrThrow();
  for (const name of ["Carys Oyelaran", "Glyn Penry", "Glyn Penry the younger"]) {
    const person = await database.owner
      .insertInto("person")
      .values({ partnership_id: id, name })
      .returning("id")
      .executeTakeFirstOrThrow();
    const email = name.startsWith("Glyn") ? "glyn@terminal.example" : "carys@terminal.example";
    await database.owner
      .insertInto("person_contact")
      .values({ partnership_id: id, person_id: person.id, email })
      .execute();
  }
});

afterAll(async () => {
  vi.unstubAllEnvs();
  await rm(folder, { recursive: true });
});
afterEach(() => vi.restoreAllMocks());

/** Runs a command line and gives its exit code and what it printed. */
async function concord(...args: string[]): Promise<{ code: number; out: string; err: string }> {
  const printed = { out: "", err: "" };
  const keep = (where: "out" | "err") => (text: string | Uint8Array) => {
    printed[where] += text;
    return true;
  };
  vi.spyOn(process.stdout, "write").mockImplementation(keep("out"));
  vi.spyOn(process.stderr, "write").mockImplementation(keep("err"));
  const code = await runCommandLine(args);
  vi.restoreAllMocks();
  return { code, ...printed };
}

test("help is given for everything and ends well", async () => {
  for (const args of [[], ["--help"], ["help"], ["-h"], ["--version"]]) expect((await concord(...args)).code).toBe(0);
  const { out } = await concord("--help");
  const names = [...out.matchAll(/^ {2}concord ([\w-]+)/gm)].map((match) => match[1] ?? "");
  expect(names).toContain("backup");
  for (const name of names) {
    const help = await concord(name, "--help");
    expect(help).toMatchObject({ code: 0, err: "" });
    expect(help.out).toContain(`concord ${name}`);
  }
});

test("a command written wrongly ends with 2 and says how it is written", async () => {
  const wrong = [
    ["nonsense"],
    ["backup"],
    ["backup", "a", "b"],
    ["backup", "--fast", "a"],
    ["user"],
    ["user", "remove"],
    ["set-up-link", "x"],
    ["user", "add", "--email", "nobody", "--name", "N"],
    ["user", "add", "--email", "a@b.example"],
    ["user", "add", "--email", "a@b.example", "--name", "N", "--role", "lead"],
    ["user", "add", "--email", "a@b.example", "--name", "N", "--partnership", "terminal", "--role", "king"],
  ];
  for (const args of wrong) {
    const { code, err, out } = await concord(...args);
    expect([args, code, out]).toEqual([args, 2, ""]);
    expect(err).toContain("concord ");
  }
});

test("a backup made on the command line can be restored on the command line", async () => {
  const file = join(folder, "all.backup");
  expect(await concord("backup", file)).toMatchObject({ code: 0, err: "" });
  const again = await concord("backup", file);
  expect(again.code).toBe(1);
  expect(again.err).toMatch(/is there already/);
  const refused = await concord("restore", file);
  expect(refused.code).toBe(1);
  expect(refused.err).toMatch(/running|--force/);
  expect((await concord("restore", join(folder, "none"))).err).toMatch(/There is no file/);
});

test("a person is added with an account, a role and, by their address, the person they are", async () => {
  const args = [
    "user",
    "add",
    "--email",
    "Carys@Terminal.example",
    "--name",
    "Carys Oyelaran",
    "--partnership",
    "terminal",
    "--role",
    "member",
  ];
  const first = await concord(...args);
  expect(first).toMatchObject({ code: 0, err: "" });
  expect(first.out).toContain("is now member of Terminal Partnership, as Carys Oyelaran");
  const second = await concord(...args);
  expect(second.code).toBe(1);
  expect(second.err).toContain("has access already");
  const events = await database.owner
    .selectFrom("audit_event")
    .select(["event", "actor_name", "is_for_managers"])
    .where("subject_kind", "=", "access")
    .execute();
  expect(events).toEqual([{ event: "access.given", actor_name: "Concord (command line)", is_for_managers: true }]);
});

test("where two people share an address, the account is nobody's until someone says whose", async () => {
  const { out } = await concord(
    "user",
    "add",
    "--email",
    "glyn@terminal.example",
    "--name",
    "Glyn",
    "--partnership",
    "terminal",
    "--role",
    "viewer",
  );
  expect(out).toContain("is now viewer of Terminal Partnership.");
});

test("a partnership that is not there is a plain failure", async () => {
  const { code, err } = await concord(
    "user",
    "add",
    "--email",
    "x@example.org",
    "--name",
    "X",
    "--partnership",
    "nowhere",
    "--role",
    "lead",
  );
  expect([code, err]).toEqual([1, "There is no partnership called nowhere.\n"]);
});

test("a first password comes from standard input and must be a good one", async () => {
  const input = vi.spyOn(process, "stdin", "get");
  input.mockReturnValue(Readable.from(["password1234\n"]) as never);
  const args = ["user", "add", "--email", "bethan@terminal.example", "--name", "Bethan Llwyd", "--password-stdin"];
  const weak = await runCommandLine(args);
  expect(weak).toBe(1);
  vi.spyOn(process, "stdin", "get").mockReturnValue(Readable.from(["seven quiet herons wade\n"]) as never);
  expect(await runCommandLine(args)).toBe(0);
  const { rows } = await database.accounts.query(
    "select password from accounts.account a join accounts.\"user\" u on u.id = a.user_id where u.email = 'bethan@terminal.example'",
  );
  expect(rows[0].password).not.toContain("herons");
});

test("a set-up link is printed alone, to be passed on", async () => {
  const { code, out } = await concord("set-up-link");
  expect(code).toBe(0);
  expect(out).toMatch(/^https:\/\/concord\.example\.org\/set-up\?token=[\w-]+\n$/);
});

test("without its settings a command says which one is missing", async () => {
  vi.stubEnv("CONCORD_SECRET", "");
  const { code, err } = await concord("set-up-link");
  vi.stubEnv("CONCORD_SECRET", "a secret that only tests ever use");
  expect(code).toBe(1);
  expect(err).toMatch(/^Production needs CONCORD_SECRET[^\n]*\n$/);
});

test("the demonstration is not loaded into a production installation", async () => {
  const { code, err } = await concord("demo");
  expect([code, err]).toEqual([1, "This is a production installation: the demonstration does not belong in it.\n"]);
});
