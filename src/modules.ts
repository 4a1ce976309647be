import type { Manifest } from "./core/manifest.ts";
import { people } from "./modules/people/index.ts";

/** The modules in order of dependency: each may use those before it, never those after. */
export const modules: readonly Manifest[] = [people];
