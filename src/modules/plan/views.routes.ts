import type { Route } from "../../core/web/routes.ts";
import { listRoutes } from "./list.routes.tsx";
import { overviewRoutes } from "./overview.routes.tsx";
import { planHomeRoutes } from "./plan-home.routes.tsx";

/** The addresses at which a plan is read: the plans, the views of one, and an item with everything known of it. */
export const viewRoutes: readonly Route[] = [...planHomeRoutes.list, ...overviewRoutes.list, ...listRoutes.list];
