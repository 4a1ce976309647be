/** What PostgreSQL and the network say when the database is away, starting, full, or has too many guests: SQLSTATE and errno. */
const CODES = new Set([
  ...["ECONNREFUSED", "ECONNRESET", "EPIPE", "ETIMEDOUT", "EHOSTUNREACH", "ENETUNREACH", "ENOTFOUND", "EAI_AGAIN"],
  ...[
    "57P01",
    "57P02",
    "57P03",
    "57P05",
    "08000",
    "08003",
    "08006",
    "08001",
    "08004",
    "53000",
    "53100",
    "53200",
    "53300",
  ],
  "25006",
]);

const WORDS =
  /^(Connection terminated|timeout exceeded when trying to connect|Client has encountered a connection error)/;

/** Whether an error means that the database cannot do its work now but may by itself again: lost, restarting, its disk full. */
export function isOutage(error: unknown): boolean {
  const { code, syscall, message, cause } = (error ?? {}) as Partial<NodeJS.ErrnoException>;
  if (code && CODES.has(code)) return true;
  const isSocketGone = code === "ENOENT" && syscall === "connect";
  if (isSocketGone) return true;
  if (message && WORDS.test(message)) return true;
  return cause !== undefined && isOutage(cause);
}
