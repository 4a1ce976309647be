import { serve } from "@hono/node-server";
import { StartupError } from "./core/errors.ts";

const REQUEST_PATIENCE_MS = 2500;

/** An open port. `close` takes no new requests and lets those in hand come to their end, for 2.5 seconds at most. */
export type Listening = { port: number; close: () => Promise<void> };

/** Answers requests on a port (0 for any free one). Throws StartupError with a sentence when the port cannot be had. */
export function listen(
  answer: (request: Request, env: never) => Response | Promise<Response>,
  port: number,
): Promise<Listening> {
  return new Promise((resolve, reject) => {
    const server = serve({ fetch: answer as never, port }, (address) =>
      resolve({
        port: address.port,
        close: () =>
          new Promise((closed) => {
            server.close(() => closed());
            const impatient = setTimeout(() => {
              if ("closeAllConnections" in server) server.closeAllConnections();
            }, REQUEST_PATIENCE_MS);
            impatient.unref();
          }),
      }),
    );
    server.on("error", (error: NodeJS.ErrnoException) => reject(new StartupError(sentenceFor(error, port))));
  });
}

function sentenceFor(error: NodeJS.ErrnoException, port: number): string {
  if (error.code === "EADDRINUSE")
    return `Port ${port} is taken by another program; choose another one, for example: PORT=${port + 1} npm start`;
  if (error.code === "EACCES")
    return `Only an administrator of this machine may use port ${port}; choose one above 1023, for example: PORT=3000 npm start`;
  return `Concord cannot listen on port ${port}: ${error.message}`;
}
