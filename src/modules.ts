import type { Manifest } from "./core/manifest.ts";
import { outbox } from "./modules/outbox/index.ts";
import { people } from "./modules/people/index.ts";

/** The modules in order of dependency: each may use those before it, never those after. */
export const modules: readonly Manifest[] = [outbox, people];
