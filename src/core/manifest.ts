import type { AnyJob } from "./jobs/index.ts";
import type { Permission } from "./permit.ts";
import type { NavigationEntry, Panel } from "./web/app-env.ts";
import type { Route } from "./web/routes.ts";

/** What a module gives the rest of Concord: its only door besides the few functions its index.ts exports. */
export type Manifest = {
  name: string;
  routes: readonly Route[];
  navigation: readonly NavigationEntry[];
  panels?: readonly Panel[];
  jobs?: readonly AnyJob[];
  // biome-ignore lint/suspicious/noExplicitAny: permissions of every subject stand in one list for the tests and the help page.
  permissions: readonly Permission<any>[];
};
