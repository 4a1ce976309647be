import { join } from "node:path";
import { root } from "../src/core/root.ts";
import { median } from "./measure.ts";
import { startProgram } from "./program.ts";
import type { Line } from "./report.ts";

const LATER_STARTS = 3;

/** How long `npm start` takes to its first page, without npm itself: first on a fresh folder, then again. */
export async function measureStarts(folder: string): Promise<Line[]> {
  const start = () =>
    startProgram([join(root, "scripts/run.mjs"), "start"], { CONCORD_DATA: folder, LOG_LEVEL: "warn" });
  const first = await start();
  await first.stop();
  const later: number[] = [];
  for (let n = 0; n < LATER_STARTS; n++) {
    const again = await start();
    later.push(again.firstPageMs);
    await again.stop();
  }
  return [
    { what: "first start on a fresh folder, to the first page", value: first.firstPageMs / 1000, unit: "s", limit: 4 },
    { what: "later starts, to the first page", value: median(later) / 1000, unit: "s", limit: 1.5 },
  ];
}
