import type { Child } from "hono/jsx";
import type { Lang } from "./i18n/words.ts";
import type { AnyJob } from "./jobs/index.ts";
import type { Permission } from "./permit.ts";
import type { Ask } from "./web/app-env.ts";
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

/** A page that other modules add a part to: a person's, an organisation's, a group's, a meeting's, and the home page. */
export type PanelPlace = "home" | "person" | "organisation" | "group" | "meeting";

/** A part of such a page. `build` gets the id of the record (0 on the home page) and may answer null: nothing to show. */
export type Panel = {
  place: PanelPlace;
  position: number;
  build: (c: Ask, id: number) => Promise<Child | null>;
};

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
