import { readdirSync, readFileSync } from "node:fs";
import autocannon from "autocannon";

/** The middle one of some numbers. */
export function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

/** The median of how long something takes, in milliseconds, after a warm-up of a quarter as many. */
export async function medianTime(times: number, run: (n: number) => Promise<unknown>): Promise<number> {
  for (let n = 0; n < times / 4; n++) await run(n);
  const taken: number[] = [];
  for (let n = 0; n < times; n++) {
    const begun = performance.now();
    await run(n);
    taken.push(performance.now() - begun);
  }
  return median(taken);
}

/** How many requests a second an address answers to ten visitors at once. Throws when any answer was not a page. */
export async function requestsPerSecond(
  url: string,
  headers: Record<string, string>,
  seconds: number,
): Promise<number> {
  await autocannon({ url, headers, connections: 10, duration: 2 });
  const { requests, errors, non2xx } = await autocannon({ url, headers, connections: 10, duration: seconds });
  if (errors || non2xx)
    throw new Error(`${url} answered ${errors} times with an error and ${non2xx} times with no page`);
  return requests.average;
}

/** The memory of a process (and its children) in megabytes; `pss` shares common pages out fairly. Null off Linux. */
export function memoryOf(pid: number, withChildren: boolean): { rss: number; pss: number } | null {
  try {
    const all = [pid, ...(withChildren ? childrenOf(pid) : [])].map((one) =>
      readFileSync(`/proc/${one}/smaps_rollup`, "utf8"),
    );
    const sum = (name: string) =>
      all.reduce((total, text) => total + Number(new RegExp(`^${name}:\\s+(\\d+)`, "m").exec(text)?.[1] ?? 0), 0);
    return { rss: sum("Rss") / 1024, pss: sum("Pss") / 1024 };
  } catch {
    return null;
  }
}

function childrenOf(pid: number): number[] {
  const numbers = readdirSync("/proc").filter((name) => /^\d+$/.test(name));
  return numbers.map(Number).filter((one) => parentOf(one) === pid);
}

function parentOf(pid: number): number {
  try {
    return Number(/^\d+ \(.*\) \S (\d+)/s.exec(readFileSync(`/proc/${pid}/stat`, "utf8"))?.[1] ?? 0);
  } catch {
    return 0;
  }
}
