import { serve } from "@hono/node-server";
import { Hono } from "hono";

const page = `<!doctype html><title>Bare</title>${"<p>One paragraph of a page that nothing had to be asked for.</p>".repeat(20)}`;

/** The least a page can cost here: the same framework and server, one page of text, no database. What others are compared with. */
export function bareApp(): Hono {
  return new Hono().get("/", (c) => c.html(page));
}

/** Serves the bare page on PORT until the process is ended. */
export function serveBare(): void {
  serve({ fetch: bareApp().fetch, port: Number(process.env.PORT) });
}
