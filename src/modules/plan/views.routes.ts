import type { Route } from "../../core/web/routes.ts";
import { listRoutes } from "./list.routes.tsx";

/** The addresses at which a plan is read: the plans, the views of one, and an item with everything known of it. */
export const viewRoutes: readonly Route[] = [...listRoutes.list];
