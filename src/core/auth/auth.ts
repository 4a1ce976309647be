import type pg from "pg";
import type { Config } from "../config.ts";
import type { BetterAuth } from "./better.ts";

/** The better-auth of this process, loaded when it is first asked for: most requests only need enter(). */
export type Auth = () => Promise<BetterAuth>;

/**
 * Sets better-auth up for this installation, but loads it only at the first question: it takes most of a second and 80 MB,
 * which a start and a demonstration need not spend.
 */
export function createAuth(parts: { config: Config; accounts: pg.Pool }): Auth {
  let made: Promise<BetterAuth> | undefined;
  return () => {
    made ??= import("./better.ts").then(({ createBetterAuth }) => createBetterAuth(parts));
    return made;
  };
}
