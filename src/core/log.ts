/** How much is written. Set once at the start from LOG_LEVEL. */
const levels = { debug: 0, info: 1, warn: 2, error: 3, silent: 4 };
export type LogLevel = keyof typeof levels;

let least: LogLevel = "info";

/** Sets the least level that is written. */
export function setLogLevel(level: LogLevel): void {
  least = level;
}

function write(
  level: Exclude<LogLevel, "silent">,
  message: string,
  facts: Record<string, string | number | boolean | null>,
): void {
  if (levels[level] < levels[least]) return;
  process.stdout.write(`${JSON.stringify({ at: new Date().toISOString(), level, message, ...facts })}\n`);
}

/**
 * Structured lines for the person who runs Concord. Never names, addresses, what people typed, or query strings: facts
 * are ids, statuses and durations (domain rules, section 13.5).
 */
export const log = {
  debug: (message: string, facts: Record<string, string | number | boolean | null> = {}) =>
    write("debug", message, facts),
  info: (message: string, facts: Record<string, string | number | boolean | null> = {}) =>
    write("info", message, facts),
  warn: (message: string, facts: Record<string, string | number | boolean | null> = {}) =>
    write("warn", message, facts),
  error: (message: string, facts: Record<string, string | number | boolean | null> = {}) =>
    write("error", message, facts),
};
