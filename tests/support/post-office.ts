import type { AddressInfo } from "node:net";
import { createServer, type Socket } from "node:net";

/** A mail server for tests: takes what it is told to take and keeps every message it took, as it came over the wire. */
export type PostOffice = {
  url: string;
  taken: string[];
  /** What the server answers to a recipient: "250" takes the message, "450" says later, "550" never. */
  setAnswer: (code: "250" | "450" | "550") => void;
  close: () => Promise<void>;
};

/** Opens a mail server on a free port of this machine. */
export async function openPostOffice(): Promise<PostOffice> {
  const taken: string[] = [];
  let answer = "250";
  const server = createServer((socket) => converse(socket, taken, () => answer));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `smtp://127.0.0.1:${(server.address() as AddressInfo).port}`,
    taken,
    setAnswer: (code) => {
      answer = code;
    },
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

function converse(socket: Socket, taken: string[], answer: () => string): void {
  let unread = "";
  let isInMessage = false;
  const say = (line: string) => socket.write(`${line}\r\n`);
  const step = (): boolean => {
    const end = isInMessage ? "\r\n.\r\n" : "\r\n";
    const at = unread.indexOf(end);
    if (at < 0) return false;
    const text = unread.slice(0, at);
    unread = unread.slice(at + end.length);
    if (isInMessage) {
      taken.push(text);
      isInMessage = false;
      say("250 taken");
    } else if (/^DATA/i.test(text)) {
      isInMessage = true;
      say("354 go on");
    } else if (/^RCPT/i.test(text)) say(`${answer()} ${text.slice(8)}`);
    else say(/^QUIT/i.test(text) ? "221 bye" : "250 ok");
    return true;
  };
  socket.on("error", () => {});
  socket.on("data", (data) => {
    unread += data.toString("utf8");
    while (step()) if (socket.destroyed) return;
  });
  say("220 post office");
}
