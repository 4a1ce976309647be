import { actAs, systemViewer } from "../../core/ctx.ts";
import type { Db } from "../../core/db/database.ts";
import { NotFound } from "../../core/errors.ts";
import { idFrom } from "../../core/web/address.ts";
import type { Ask } from "../../core/web/app-env.ts";
import { Routes } from "../../core/web/routes.ts";
import { show } from "../../core/web/show.tsx";
import { MessagePage, MessagesPage } from "./message.pages.tsx";
import { getMessage, listMessages } from "./message.queries.ts";
import { messageWords } from "./message.words.ts";

/** Messages are readable to Concord itself only, so the request goes on as Concord; in production there is no such page. */
async function asConcord(c: Ask): Promise<Db> {
  const { config, db, now } = c.var;
  if (!config.isDemonstration) throw new NotFound("The outbox is for demonstrations only");
  await actAs(db, null, systemViewer, now);
  return db;
}

/** The outbox. Anyone may open it, because the link that signs a person in is in it. */
export const messageRoutes = new Routes()
  .get("/outbox", "anyone", async (c) => {
    const db = await asConcord(c);
    const before = Number(/^\d{1,15}$/.exec(c.req.query("before") ?? "")?.[0] ?? 0);
    const messages = await listMessages(db, before);
    return show(c, { title: messageWords(c.var.lang).outbox, width: "wide" }, <MessagesPage {...{ c, messages }} />);
  })
  .get("/outbox/:id{[0-9]+}", "anyone", async (c) => {
    const db = await asConcord(c);
    const message = await getMessage(db, idFrom(c, "id"));
    return show(c, { title: message.subject }, <MessagePage {...{ c, message }} />);
  });
