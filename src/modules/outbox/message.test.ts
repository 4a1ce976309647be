import { expect, test } from "vitest";
import { testConfig } from "../../../tests/support/config.ts";
import { useDatabase } from "../../../tests/support/database.ts";
import { createApp } from "../../app.tsx";
import { postMail } from "../../core/mail.ts";

const database = useDatabase();
const appWith = (config = testConfig()) => createApp({ config, database: database.database });

test("in a demonstration the outbox shows what was posted, and its links work on whatever host it is read", async () => {
  const app = appWith(testConfig({ baseUrl: "http://localhost:3000" }));
  const none = await (await app.request("/outbox")).text();
  expect(none).toContain("No messages yet");
  const body =
    "Good morning Nerys\nhere is your link:\n\nhttp://localhost:3000/cy/sign-in/abc?x=1&y=2.\n<b>not bold</b> (https://example.org/a)";
  await postMail(database.app, { recipient: "nerys@example.org", subject: "Sign in to <Concord>", body });
  const list = await (await app.request("/outbox")).text();
  expect(list).toContain("nerys@example.org");
  expect(list).toContain("Sign in to &lt;Concord&gt;");
  const address = /href="(\/outbox\/\d+)"/.exec(list)?.[1] ?? "";
  const page = await (await app.request(address)).text();
  expect(page).toContain('href="/cy/sign-in/abc?x=1&amp;y=2"');
  expect(page).toContain('href="https://example.org/a"');
  expect(page).toContain("&lt;b&gt;not bold");
  expect(await (await app.request(`/cy${address}`)).text()).toContain("Neges at nerys@example.org");
});

test("the outbox shows fifty messages at a time and leads on to older ones", async () => {
  const app = appWith();
  for (let n = 1; n <= 55; n++)
    await postMail(database.app, { recipient: `p${n}@example.org`, subject: `Letter ${n}`, body: "x" });
  const first = await (await app.request("/outbox")).text();
  expect(first).toContain("Letter 55");
  expect(first).not.toContain(">Letter 5<");
  const next = /href="(\/outbox\?before=\d+)"/.exec(first)?.[1] ?? "";
  expect(await (await app.request(next)).text()).toContain("Letter 5<");
  expect((await app.request("/outbox?before=zzz")).status).toBe(200);
});

test("in production there is no outbox, and no message can be guessed", async () => {
  await postMail(database.app, { recipient: "nerys@example.org", subject: "Secret", body: "secret" });
  const { id } = await database.owner.selectFrom("mail_message").select("id").executeTakeFirstOrThrow();
  const app = appWith(testConfig({ isProduction: true, isDemonstration: false }));
  for (const path of ["/outbox", "/cy/outbox", `/outbox/${id}`, `/cy/outbox/${id}`]) {
    const answer = await app.request(path);
    expect(answer.status).toBe(404);
    expect(await answer.text()).not.toContain("Secret");
  }
});

test("a message that is not there is not found", async () => {
  expect((await appWith().request("/outbox/999999")).status).toBe(404);
});
