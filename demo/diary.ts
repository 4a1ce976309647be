import type { Ctx, Viewer } from "../src/core/ctx.ts";
import { withViewer } from "../src/core/ctx.ts";

/** Something somebody does in Concord. */
export type Deed = (ctx: Ctx) => Promise<unknown>;

type Entry = { at: Date; who: string; deed: Deed; about: string };

/** Everything that is done in the demonstration, to be lived through in the order of time. */
export type Diary = {
  /**
   * Notes that a person does something at a moment. What lies in the future is left out. What a person does at one sitting
   * about different things is done side by side, which is quicker; what is about the same thing stays in order.
   */
  note: (at: Date, who: string, deed: Deed, about?: string) => void;
  /** Does it all, each deed as the person and at the moment it was noted for. */
  live: (ctx: Ctx, now: Date, viewerOf: (name: string) => Viewer) => Promise<void>;
};

/** An empty diary. */
export function openDiary(): Diary {
  const entries: Entry[] = [];
  return {
    note: (at, who, deed, about = "") => {
      entries.push({ at, who, deed, about });
    },
    live: async (ctx, now, viewerOf) => {
      const past = entries.filter((entry) => entry.at <= now).sort((a, b) => a.at.getTime() - b.at.getTime());
      for (const [first, ...others] of sittings(past)) {
        const here = await withViewer(ctx, viewerOf(first.who), first.at);
        await sideBySide(
          [first, ...others],
          (entry) => entry.about,
          (entry) => tell(entry, here),
        );
      }
    },
  };
}

/** Cuts the diary where another person or another moment begins. */
function sittings(entries: readonly Entry[]): [Entry, ...Entry[]][] {
  const cut: [Entry, ...Entry[]][] = [];
  for (const entry of entries) {
    const last = cut.at(-1);
    if (last && last[0].who === entry.who && last[0].at.getTime() === entry.at.getTime()) last.push(entry);
    else cut.push([entry]);
  }
  return cut;
}

async function tell({ at, who, deed }: Entry, ctx: Ctx): Promise<void> {
  await deed(ctx).catch((error: Error) => {
    throw new Error(`${who}, ${at.toISOString()}: ${error.message}`, { cause: error });
  });
}

/** Does something with each thing, in order for those with the same name and side by side for the others. */
export async function sideBySide<T>(
  things: readonly T[],
  nameOf: (thing: T) => unknown,
  deed: (thing: T) => Promise<void>,
): Promise<void> {
  const lanes = Map.groupBy(things, nameOf);
  const done = await Promise.allSettled(
    [...lanes.values()].map(async (lane) => {
      for (const thing of lane) await deed(thing);
    }),
  );
  const failed = done.find((one) => one.status === "rejected");
  if (failed) throw failed.reason;
}
