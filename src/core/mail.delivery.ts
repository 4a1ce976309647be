import type { Config } from "./config.ts";

/** A message as it is kept, as far as sending needs it. */
export type Outgoing = {
  id: number;
  recipient: string;
  subject: string;
  body: string;
  language: string;
  created_at: Date;
};

const TIMEOUTS = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 30_000 };

/**
 * Hands a message to the mail server; does nothing where none is set. A message handed over twice carries the same
 * Message-ID, by which mail programs know it again.
 */
export async function deliver(config: Config, message: Outgoing): Promise<void> {
  if (!config.smtpUrl) return;
  const { createTransport } = await import("nodemailer");
  const transport = createTransport({ url: config.smtpUrl, ...TIMEOUTS });
  const host = new URL(config.baseUrl).hostname;
  try {
    await transport.sendMail({
      from: config.mailFrom,
      to: { name: "", address: message.recipient },
      subject: message.subject,
      text: message.body,
      date: message.created_at,
      messageId: `<concord-${message.id}.${message.created_at.getTime()}@${host}>`,
      headers: { "Auto-Submitted": "auto-generated", "Content-Language": message.language },
      disableFileAccess: true,
      disableUrlAccess: true,
    });
  } finally {
    transport.close();
  }
}

/**
 * What a failure to send means: `isFinal` when the server will never take this message (no such address), and a
 * `reason` of codes only, because the server's own words may quote the address.
 */
export function verdictOn(error: unknown): { isFinal: boolean; reason: string } {
  const { code = "", responseCode = 0 } = error as { code?: string; responseCode?: number };
  const isAboutMessage = code === "EENVELOPE" || code === "EMESSAGE";
  const reason = [code, responseCode || ""].join(" ").trim() || (error as Error).name;
  return { isFinal: isAboutMessage && responseCode >= 500, reason };
}
