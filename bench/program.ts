import { type ChildProcess, spawn } from "node:child_process";
import type { AddressInfo } from "node:net";
import { createServer } from "node:net";
import { setTimeout as pause } from "node:timers/promises";

/** A server in a process of its own: where it is, how long its first page took from nothing, and how to end it. */
export type Program = { url: string; pid: number; firstPageMs: number; stop: () => Promise<void> };

const PATIENCE_MS = 60_000;

/** Starts a Node program on a free port and waits for its first page at `path`. */
export async function startProgram(args: string[], env: Record<string, string>, path = "/"): Promise<Program> {
  const port = await freePort();
  const url = `http://localhost:${port}`;
  const begun = performance.now();
  const child = spawn(process.execPath, args, {
    env: { PATH: process.env.PATH, ...env, PORT: String(port), CONCORD_URL: url },
    stdio: ["ignore", "ignore", "inherit"],
  });
  await firstAnswer(child, url + path, begun);
  const firstPageMs = performance.now() - begun;
  return { url, pid: child.pid ?? 0, firstPageMs, stop: () => end(child) };
}

async function firstAnswer(child: ChildProcess, address: string, begun: number): Promise<void> {
  while (performance.now() - begun < PATIENCE_MS) {
    if (child.exitCode !== null) throw new Error(`The server ended with ${child.exitCode} before it answered`);
    const answer = await fetch(address).catch(() => null);
    await answer?.arrayBuffer();
    if (answer?.ok) return;
    await pause(10);
  }
  throw new Error(`${address} did not answer within a minute`);
}

function end(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    child.once("exit", () => resolve());
    child.kill("SIGTERM");
  });
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.on("error", reject);
    server.listen(0, () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
}
