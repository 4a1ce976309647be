import { createApp } from "./app.tsx";
import { type Config, readConfig } from "./core/config.ts";
import { openInstance } from "./core/instance.ts";
import { reactTo } from "./core/jobs/index.ts";
import { startJobs } from "./core/jobs/worker.ts";
import { log, setLogLevel } from "./core/log.ts";
import { fillEmptyInstallation } from "./first-start.ts";
import { jobs } from "./jobs.ts";
import { listen } from "./listen.ts";

const STOP_PATIENCE_MS = 5000;

/** A serving process. `stop` finishes the requests and jobs in hand, then closes the database. */
type Running = { stop: () => Promise<void> };

/** Starts Concord: settings, database, migrations, first contents, the address, and then the work behind the pages. */
async function start(): Promise<Running> {
  const config = readConfig();
  setLogLevel(config.logLevel);
  const { database, close } = await openInstance(config);
  const state = { isStopping: false };
  try {
    await fillEmptyInstallation(config, database);
    reactTo(jobs);
    const app = createApp({ config, database, isReady: () => !state.isStopping });
    const listening = await listen(app.fetch, config.port);
    announce(config);
    const workers = startJobs({ config, database }, jobs);
    const stop = async () => {
      state.isStopping = true;
      await Promise.allSettled([listening.close(), workers.stop()]);
      await close();
    };
    return { stop };
  } catch (error) {
    await close();
    throw error;
  }
}

function announce(config: Config): void {
  if (config.isProduction) log.info("listening", { port: config.port });
  else process.stdout.write(`\n  Concord is ready: ${config.baseUrl}\n  Stop it with Ctrl-C.\n\n`);
  if (config.isProduction && !config.smtpUrl) log.warn("mail is waiting: set SMTP_URL");
}

function giveUp(error: Error): never {
  const isExpected = error.name === "StartupError";
  process.stderr.write(isExpected ? `\n  ${error.message}\n\n` : `${error.stack}\n`);
  process.exit(1);
}

const started = start();
started.catch(giveUp);

let isStopping = false;
function stopOnce(): void {
  // Ctrl-C arrives twice: once from the terminal and once by way of npm.
  if (isStopping) return;
  isStopping = true;
  setTimeout(() => process.exit(0), STOP_PATIENCE_MS).unref();
  void started.then((running) => running.stop()).finally(() => process.exit(0));
}
process.on("SIGINT", stopOnce);
process.on("SIGTERM", stopOnce);
