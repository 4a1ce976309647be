import { serve } from "@hono/node-server";
import { createApp } from "./app.tsx";
import { type Config, readConfig } from "./core/config.ts";
import { openInstance } from "./core/instance.ts";
import { log, setLogLevel } from "./core/log.ts";

/** Starts Concord: settings, database, migrations, then the address. Stops cleanly on Ctrl-C or SIGTERM. */
async function start(): Promise<void> {
  const config = readConfig();
  setLogLevel(config.logLevel);
  const instance = await openInstance(config);
  const app = createApp({ config, database: instance.database });
  const server = serve({ fetch: app.fetch, port: config.port });
  server.on("error", (error: NodeJS.ErrnoException) => {
    const sentence =
      error.code === "EADDRINUSE"
        ? `Port ${config.port} is taken by another program; choose another one, for example: PORT=${config.port + 1} npm start`
        : `Concord cannot listen on port ${config.port}: ${error.message}`;
    void instance.close().finally(() => giveUp(sentence));
  });
  server.on("listening", () => announce(config));
  let isStopping = false;
  const stop = () => {
    // Ctrl-C arrives twice: once from the terminal and once by way of npm.
    if (isStopping) return;
    isStopping = true;
    server.close(() => void instance.close().then(() => process.exit(0)));
    setTimeout(() => "closeAllConnections" in server && server.closeAllConnections(), 5000).unref();
  };
  process.on("SIGINT", stop);
  process.on("SIGTERM", stop);
}

function announce(config: Config): void {
  if (config.isProduction) log.info("listening", { port: config.port });
  else process.stdout.write(`\n  Concord is ready: ${config.baseUrl}\n  Stop it with Ctrl-C.\n\n`);
}

function giveUp(sentence: string): never {
  process.stderr.write(`\n  ${sentence}\n\n`);
  process.exit(1);
}

start().catch((error: Error) => {
  if (error.name === "StartupError") giveUp(error.message);
  process.stderr.write(`${error.stack}\n`);
  process.exit(1);
});
