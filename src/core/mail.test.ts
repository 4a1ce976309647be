import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { testConfig } from "../../tests/support/config.ts";
import { useDatabase } from "../../tests/support/database.ts";
import { openPostOffice, type PostOffice } from "../../tests/support/post-office.ts";
import { runJob } from "./jobs/worker.ts";
import { forgetMail, sendMail, sendWaitingMail } from "./mail.jobs.ts";
import { postMail } from "./mail.ts";

const database = useDatabase();
let office: PostOffice;
beforeAll(async () => {
  office = await openPostOffice();
});
afterAll(() => office.close());
beforeEach(async () => {
  await database.owner.deleteFrom("mail_message").execute();
  office.taken.length = 0;
  office.setAnswer("250");
});

const production = () =>
  testConfig({
    isProduction: true,
    isDemonstration: false,
    smtpUrl: office.url,
    mailFrom: "Concord <concord@example.org>",
  });
const letter = {
  recipient: "nerys@example.org",
  subject: "Dolen i fewngofnodi",
  body: "Bore da\n\nhttps://concord.example.org/ŵŷ",
  language: "cy" as const,
};

async function onlyMessage() {
  return database.owner.selectFrom("mail_message").selectAll().executeTakeFirstOrThrow();
}

async function send(config = production()): Promise<void> {
  const { id } = await onlyMessage();
  await runJob({ config, database: database.database }, sendMail, { message_id: id });
}

test("a posted message waits, with a job that will send it", async () => {
  await postMail(database.app, letter);
  const message = await onlyMessage();
  expect(message).toMatchObject({ ...letter, sent_at: null, attempts: 0 });
});

test("a message of a transaction that is undone was never posted", async () => {
  await database.app
    .transaction()
    .execute(async (db) => {
      await postMail(db, letter);
      throw new Error("undone");
    })
    .catch(() => {});
  expect(await database.owner.selectFrom("mail_message").select("id").execute()).toEqual([]);
});

test("a message leaves once, with its Welsh letters whole, and its text is forgotten in production", async () => {
  await postMail(database.app, letter);
  await send();
  await send();
  expect(office.taken).toHaveLength(1);
  expect(office.taken[0]).toContain("To: nerys@example.org");
  expect(office.taken[0]).toMatch(/Message-ID: <concord-\d+\.\d+@localhost>/);
  expect(office.taken[0]).toContain("Content-Language: cy");
  expect(await onlyMessage()).toMatchObject({ body: "", failure: null, attempts: 1 });
  expect((await onlyMessage()).sent_at).not.toBeNull();
});

test("a demonstration without a mail server counts a message as delivered and keeps it to be read", async () => {
  await postMail(database.app, letter);
  await send(testConfig());
  expect(await onlyMessage()).toMatchObject({ body: letter.body });
  expect((await onlyMessage()).sent_at).not.toBeNull();
  expect(office.taken).toEqual([]);
});

test("production without a mail server lets messages wait", async () => {
  await postMail(database.app, letter);
  await send(testConfig({ isProduction: true, isDemonstration: false }));
  expect(await onlyMessage()).toMatchObject({ body: letter.body, sent_at: null, failed_at: null });
});

test("a mail server that says later is asked again, and its words are not kept", async () => {
  await postMail(database.app, letter);
  office.setAnswer("450");
  await expect(send()).rejects.toThrow();
  expect(await onlyMessage()).toMatchObject({ sent_at: null, failed_at: null, attempts: 1, failure: "EENVELOPE 450" });
  office.setAnswer("250");
  await send();
  expect(await onlyMessage()).toMatchObject({ attempts: 2, failure: null });
});

test("an address that does not exist is not tried again, and the text is forgotten", async () => {
  await postMail(database.app, letter);
  office.setAnswer("550");
  await send();
  expect(await onlyMessage()).toMatchObject({ sent_at: null, failure: "EENVELOPE 550", body: "" });
  expect((await onlyMessage()).failed_at).not.toBeNull();
});

test("a message is given up after three days", async () => {
  await postMail(database.app, letter);
  await database.owner
    .updateTable("mail_message")
    .set({ created_at: new Date(Date.now() - 4 * 86_400_000) })
    .execute();
  office.setAnswer("450");
  await send();
  expect((await onlyMessage()).failed_at).not.toBeNull();
});

test("a subject or address cannot smuggle in further headers", async () => {
  const nasty = "Hello\r\nBcc: everyone@example.org\0";
  await postMail(database.app, { ...letter, subject: nasty, recipient: "nerys@example.org\r\nBcc: x@example.org" });
  await send();
  expect(office.taken.join("")).not.toMatch(/^Bcc:/m);
  expect((await onlyMessage()).subject).toBe("Hello Bcc: everyone@example.org");
});

test("messages whose job was lost are queued again, those with a job are not queued twice", async () => {
  await postMail(database.app, letter);
  await postMail(database.app, { ...letter, subject: "second" });
  await database.owner
    .updateTable("mail_message")
    .set({ created_at: new Date(Date.now() - 3_600_000) })
    .execute();
  const jobs = () =>
    database.owner
      .selectFrom("pgboss.job" as never)
      .selectAll()
      .execute();
  const before = (await jobs()).length;
  await runJob({ config: production(), database: database.database }, sendWaitingMail, {});
  expect(await jobs()).toHaveLength(before);
  await database.owner.deleteFrom("pgboss.job" as never).execute();
  await runJob({ config: production(), database: database.database }, sendWaitingMail, {});
  expect(await jobs()).toHaveLength(2);
});

test("the record of a message is forgotten three months after it left; one that waits is kept", async () => {
  const old = new Date(Date.now() - 100 * 86_400_000);
  for (const sent_at of [old, new Date(), null])
    await database.owner
      .insertInto("mail_message")
      .values({ recipient: "a@example.org", subject: "x", body: "", created_at: old, sent_at })
      .execute();
  await runJob({ config: production(), database: database.database }, forgetMail, {});
  const left = await database.owner.selectFrom("mail_message").select("sent_at").execute();
  expect(left.map(({ sent_at }) => sent_at?.getTime() === old.getTime())).toEqual([false, false]);
});
