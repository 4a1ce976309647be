import type { Lang } from "./i18n/words.ts";
import type { Permission } from "./permit.ts";
import type { Route } from "./web/routes.ts";

/** A link of the service navigation: where it goes in a partnership, and who sees it. */
export type NavigationEntry = {
  label: (lang: Lang) => string;
  /** Under the partnership's address, with no slash before it: "plans". */
  path: string;
  // biome-ignore lint/suspicious/noExplicitAny: navigation asks by role only.
  access: Permission<any>;
  position: number;
};

/** What a module gives the rest of Concord: its only door besides the few functions its index.ts exports. */
export type Manifest = {
  name: string;
  routes: readonly Route[];
  navigation: readonly NavigationEntry[];
  // biome-ignore lint/suspicious/noExplicitAny: permissions of every subject stand in one list for the tests and the help page.
  permissions: readonly Permission<any>[];
};
