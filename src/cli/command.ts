import { type ParseArgsConfig, parseArgs } from "node:util";
import { type Config, readConfig } from "../core/config.ts";
import { setLogLevel } from "../core/log.ts";

/** A word after `concord`, what it does in a line, how it is used in full, and the doing. */
export type Command = { name: string; summary: string; help: string; run: (args: string[]) => Promise<void> };

/** The command was written wrongly: the message says how, and the exit code is 2. */
export class UsageError extends Error {
  override name = "UsageError";
}

type Options = NonNullable<ParseArgsConfig["options"]>;

/** Reads what was written after the command's name: options, and exactly the named words without a dash. Throws UsageError. */
export function readArguments<const O extends Options, const N extends string>(
  args: string[],
  options: O,
  words: readonly N[],
) {
  const { values, positionals } = parsed(args, options);
  const missing = words[positionals.length];
  if (missing !== undefined) throw new UsageError(`${missing} is missing.`);
  if (positionals.length > words.length)
    throw new UsageError(`There is a word too many: ${positionals[words.length]}.`);
  const named = Object.fromEntries(words.map((word, index) => [word, positionals[index]])) as Record<N, string>;
  return { values, named };
}

function parsed<const O extends Options>(args: string[], options: O) {
  try {
    return parseArgs({ args, options, allowPositionals: true, strict: true });
  } catch (error) {
    const isOurs = (error as { code?: string }).code?.startsWith("ERR_PARSE_ARGS");
    throw isOurs ? new UsageError((error as Error).message.split(". To specify")[0] ?? "") : error;
  }
}

/** The settings that Concord itself starts with. Only what a command has to say is printed, warnings aside. */
export function settings(): Config {
  const config = readConfig();
  setLogLevel(config.logLevel === "info" ? "warn" : config.logLevel);
  return config;
}

/** A line for the person at the keyboard. */
export function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
