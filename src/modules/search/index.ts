import type { Manifest } from "../../core/manifest.ts";
import { permissions } from "./permissions.ts";
import { searchRoutes } from "./search.routes.tsx";

/** Finds anything in the partnership that the viewer may see. The box in the header leads here. */
export const searching: Manifest = { name: "search", routes: searchRoutes.list, navigation: [], permissions };
