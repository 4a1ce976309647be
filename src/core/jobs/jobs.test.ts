import { sql } from "kysely";
import { expect, test } from "vitest";
import { z } from "zod";
import { testConfig } from "../../../tests/support/config.ts";
import { useDatabase } from "../../../tests/support/database.ts";
import { actAs, systemViewer } from "../ctx.ts";
import { defineJob, enqueue } from "./index.ts";
import { runJob, startJobs } from "./worker.ts";

const database = useDatabase();

const seen: number[] = [];
const count = defineJob({
  name: "test.count",
  payload: z.object({ n: z.number() }),
  run: async (_work, { n }) => {
    seen.push(n);
  },
});

async function queued(name: string): Promise<{ data: unknown; singleton_key: string }[]> {
  const { rows } = await sql<{ data: unknown; singleton_key: string }>`
    select data, singleton_key from pgboss.job where name = ${name} and state = 'created' order by created_on`.execute(
    database.owner,
  );
  return rows;
}

test("a job is queued with the transaction that asks for it", async () => {
  await database.app.transaction().execute((db) => enqueue(db, count, { n: 1 }));
  expect((await queued("test.count")).map((job) => job.data)).toEqual([{ n: 1 }]);
});

test("a job asked for in a transaction that is undone is never queued, and its queue not half made", async () => {
  const other = defineJob({ ...count, name: "test.undone" });
  await database.app
    .transaction()
    .execute(async (db) => {
      await enqueue(db, other, { n: 1 });
      throw new Error("undone");
    })
    .catch(() => {});
  expect(await queued("test.undone")).toEqual([]);
  await enqueue(database.app, other, { n: 2 });
  expect(await queued("test.undone")).toHaveLength(1);
});

test("a job with a key that waits already is not queued twice; jobs without a key are", async () => {
  const keyed = defineJob({ ...count, name: "test.keyed" });
  await enqueue(database.app, keyed, { n: 1 }, { singletonKey: "a" });
  await enqueue(database.app, keyed, { n: 2 }, { singletonKey: "a" });
  await enqueue(database.app, keyed, { n: 3 });
  await enqueue(database.app, keyed, { n: 4 });
  expect((await queued("test.keyed")).map((job) => job.data)).toEqual([{ n: 1 }, { n: 3 }, { n: 4 }]);
});

test("a payload of the wrong shape is refused when it is queued", async () => {
  await expect(enqueue(database.app, count, { n: "one" } as never)).rejects.toThrow();
});

test("the program's role cannot read what jobs carry, take them or change them", async () => {
  const refused = (statement: string) =>
    expect(sql.raw(statement).execute(database.app)).rejects.toThrow(/permission denied/);
  await refused("select data from pgboss.job");
  await refused("delete from pgboss.job");
  await refused("update pgboss.job set state = 'completed'");
  await refused("select * from pgboss.schedule");
});

test("two processes work through the queue once, and what a job does is done as Concord itself", async () => {
  const roles: string[] = [];
  const look = defineJob({
    name: "test.look",
    payload: z.object({}),
    run: async (work) => {
      const { rows } = await work.asSystem((db) =>
        sql<{ role: string; user: string }>`select current_member_role() as role, current_user as user`.execute(db),
      );
      roles.push(`${rows[0]?.role} ${rows[0]?.user}`);
    },
  });
  await enqueue(database.app, look, {});
  const parts = { config: testConfig(), database: database.database };
  const workers = [startJobs(parts, [look]), startJobs(parts, [look])];
  await expect.poll(() => roles.length, { timeout: 10_000 }).toBe(1);
  await enqueue(database.app, look, {});
  await expect.poll(() => roles.length, { timeout: 10_000 }).toBe(2);
  await Promise.all(workers.map((one) => one.stop()));
  expect(roles).toEqual(["system concord_app", "system concord_app"]);
}, 40_000);

test("a job that fails is tried again later", async () => {
  let tries = 0;
  const stumble = defineJob({
    name: "test.stumble",
    payload: z.object({}),
    retries: { times: 2, firstWait: 1, longestWait: 1 },
    run: async () => {
      tries += 1;
      if (tries === 1) throw new Error("Alma Duarte's secret");
    },
  });
  await enqueue(database.app, stumble, {});
  const workers = startJobs({ config: testConfig(), database: database.database }, [stumble]);
  await expect.poll(() => tries, { timeout: 15_000 }).toBe(2);
  await workers.stop();
  const { rows } = await sql<{
    output: string;
  }>`select output::text from pgboss.job where name = 'test.stumble'`.execute(database.owner);
  expect(JSON.stringify(rows)).not.toContain("Alma");
}, 40_000);

test("a job can be run at once, without its queue", async () => {
  await runJob({ config: testConfig(), database: database.database }, count, { n: 77 });
  expect(seen).toContain(77);
});

test("the system role is needed to read posted messages", async () => {
  await database.app.transaction().execute(async (db) => {
    await actAs(db, null, systemViewer, new Date());
    expect(await db.selectFrom("mail_message").select("id").execute()).toBeDefined();
  });
});
