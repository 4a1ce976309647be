import { programVersion } from "../core/root.ts";
import { backup } from "./backup.command.ts";
import { type Command, say, UsageError } from "./command.ts";
import { demo } from "./demo.command.ts";
import { restore } from "./restore.command.ts";
import { setUpLink } from "./set-up-link.command.ts";
import { user } from "./user.command.ts";

const commands: readonly Command[] = [backup, restore, user, setUpLink, demo];

const EXIT = { ok: 0, failed: 1, wrongUsage: 2 };

const overview = `Concord ${programVersion()}: the command line of an installation.

${commands.map(({ name, summary }) => `  concord ${name.padEnd(12)} ${summary}`).join("\n")}

"concord COMMAND --help" says more. The settings are those that Concord starts with (environment and .env).`;

/** Runs one command line and answers with its exit code: 0 done, 1 failed, 2 written wrongly. */
export async function runCommandLine([name, ...args]: string[]): Promise<number> {
  if (name === "--version") return answer(programVersion());
  if (name === undefined || name === "--help" || name === "-h" || name === "help") return answer(overview);
  const command = commands.find((one) => one.name === name);
  if (!command) return refuse(`There is no command "${name}".\n\n${overview}`);
  if (args.includes("--help") || args.includes("-h")) return answer(command.help);
  try {
    await command.run(args);
    return EXIT.ok;
  } catch (error) {
    if (error instanceof UsageError) return refuse(`${error.message}\n\n${command.help}`);
    const isExpected = (error as Error).name === "StartupError";
    process.stderr.write(`${isExpected ? (error as Error).message : ((error as Error).stack ?? error)}\n`);
    return EXIT.failed;
  }
}

function answer(text: string): number {
  say(text);
  return EXIT.ok;
}

function refuse(text: string): number {
  process.stderr.write(`${text}\n`);
  return EXIT.wrongUsage;
}
