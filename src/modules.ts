import type { Manifest } from "./core/manifest.ts";
import { accounts } from "./modules/accounts/index.ts";
import { meetings } from "./modules/meetings/index.ts";
import { outbox } from "./modules/outbox/index.ts";
import { partnership } from "./modules/partnership/index.ts";
import { people } from "./modules/people/index.ts";
import { plan } from "./modules/plan/index.ts";
import { searching } from "./modules/search/index.ts";

/** The modules in order of dependency: each may use those before it, never those after. */
export const modules: readonly Manifest[] = [outbox, accounts, people, partnership, meetings, plan, searching];
