import { sql } from "kysely";
import { beforeEach, expect, test } from "vitest";
import { useDatabase } from "../../tests/support/database.ts";
import { openDatabase } from "./db/database.ts";
import { TooMany } from "./errors.ts";
import { forgetTries, limit } from "./rate.ts";

const database = useDatabase();
const rule = { tries: 3, seconds: 600 };

beforeEach(async () => {
  await database.owner.deleteFrom("rate_count").execute();
});

const tryOnce = (key: string, pool = database.accounts) =>
  limit(pool, key, rule).then(
    () => "yes",
    (error) => error,
  );
const shift = (minutes: number) =>
  database.owner
    .updateTable("rate_count")
    .set({ window_at: sql`window_at - make_interval(mins => ${minutes})` })
    .execute();

test("a key may be tried so many times, then waits, and another key does not wait with it", async () => {
  for (let tries = 0; tries < 3; tries++) expect(await tryOnce("a")).toBe("yes");
  const refused = await tryOnce("a");
  expect(refused).toBeInstanceOf(TooMany);
  expect(refused.seconds).toBeGreaterThan(0);
  expect(refused.seconds).toBeLessThanOrEqual(900);
  expect(await tryOnce("b")).toBe("yes");
});

test("trying on while refused does not make the wait longer than the window after it", async () => {
  for (let tries = 0; tries < 40; tries++) await tryOnce("a");
  expect((await tryOnce("a")).seconds).toBeLessThanOrEqual(900);
  await shift(20);
  expect(await tryOnce("a")).toBe("yes");
});

test("tries of the window before still count for their share", async () => {
  for (let tries = 0; tries < 3; tries++) await tryOnce("a");
  await shift(10);
  const { rows } = await database.accounts.query<{ share: number }>(
    "select 1 - (extract(epoch from clock_timestamp())::float8 / 600 - floor(extract(epoch from clock_timestamp()) / 600)) as share",
  );
  const left = 3 - Math.ceil(3 * (rows[0]?.share ?? 0));
  const answers = [await tryOnce("a"), await tryOnce("a"), await tryOnce("a")];
  expect(answers.filter((answer) => answer === "yes")).toHaveLength(left);
});

test("several processes share one count, also at the same moment", async () => {
  const other = openDatabase(database.connection);
  const answers = await Promise.all(
    Array.from({ length: 12 }, (_, index) => tryOnce("a", index % 2 ? other.accounts : database.accounts)),
  );
  await other.close();
  expect(answers.filter((answer) => answer === "yes")).toHaveLength(3);
});

test("a count is kept though the request that tried is undone, and forgotten when asked", async () => {
  await database.app
    .transaction()
    .execute(async () => {
      await tryOnce("a");
      throw new Error("undone");
    })
    .catch(() => {});
  expect(await database.owner.selectFrom("rate_count").select("n").execute()).toEqual([{ n: 1 }]);
  await forgetTries(database.accounts, "a");
  expect(await database.owner.selectFrom("rate_count").select("n").execute()).toEqual([]);
});
