import type { Ctx, Viewer } from "../src/core/ctx.ts";
import { withViewer } from "../src/core/ctx.ts";

/** Something somebody does in Concord. */
export type Deed = (ctx: Ctx) => Promise<unknown>;

/** Everything that is done in the demonstration, to be lived through in the order of time. */
export type Diary = {
  /** Notes that a person does something at a moment. What lies in the future is left out. */
  note: (at: Date, who: string, deed: Deed) => void;
  /** Does it all, each deed as the person and at the moment it was noted for; of one moment, in the order of noting. */
  live: (ctx: Ctx, now: Date, viewerOf: (name: string) => Viewer) => Promise<void>;
};

/** An empty diary. */
export function openDiary(): Diary {
  const entries: { at: Date; who: string; deed: Deed }[] = [];
  return {
    note: (at, who, deed) => {
      entries.push({ at, who, deed });
    },
    live: async (ctx, now, viewerOf) => {
      const past = entries.filter((entry) => entry.at <= now).sort((a, b) => a.at.getTime() - b.at.getTime());
      let current = ctx;
      for (const { at, who, deed } of past) {
        const viewer = viewerOf(who);
        if (current.viewer.name !== viewer.name || current.viewer.personId !== viewer.personId || current.now < at)
          current = await withViewer(ctx, viewer, at);
        await deed(current).catch((error: Error) => {
          throw new Error(`${who}, ${at.toISOString()}: ${error.message}`, { cause: error });
        });
      }
    },
  };
}
