import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { bareApp, serveBare } from "./bare.ts";
import { medianTime, requestsPerSecond } from "./measure.ts";
import { startProgram } from "./program.ts";
import { type Bare, type Line, print } from "./report.ts";
import { measureAtSizes } from "./sizes.ts";
import { measureStarts } from "./starts.ts";

const SIZES = { whole: [10_000, 1_000, 100_000], quick: [1_000] };
const SECONDS = { whole: 8, quick: 3 };

async function measureBare(seconds: number): Promise<Bare> {
  const app = bareApp();
  const ms = await medianTime(2000, async () => (await app.request("/")).text());
  const program = await startProgram([process.argv[1] ?? "", "--bare"], {});
  const perSecond = await requestsPerSecond(`${program.url}/`, {}, seconds).finally(program.stop);
  return { ms, perSecond };
}

/** Measures every budget of the design and prints measured, budget, and how it stands to a bare server in the same run. */
async function main(): Promise<void> {
  const isQuick = process.argv.includes("--quick");
  const seconds = isQuick ? SECONDS.quick : SECONDS.whole;
  const folder = mkdtempSync(join(tmpdir(), "concord-bench-"));
  try {
    console.log(
      isQuick ? "Measuring quickly, with 1,000 actions only …\n" : "Measuring; this takes about ten minutes …\n",
    );
    const bare = await measureBare(seconds);
    const lines: Line[] = [
      { what: "bare server: a page, server time", value: bare.ms, unit: "ms" },
      { what: "bare server: requests", value: bare.perSecond, unit: "/s" },
      ...(await measureStarts(join(folder, "starts"))),
      ...(await measureAtSizes(join(folder, "sizes"), isQuick ? SIZES.quick : SIZES.whole, bare, seconds)),
    ];
    print(lines);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

if (process.argv.includes("--bare")) serveBare();
else await main();
