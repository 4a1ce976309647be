import type { Manifest } from "../../core/manifest.ts";
import { messageRoutes } from "./message.routes.tsx";

/** What Concord would have sent, to be read in a demonstration. */
export const outbox: Manifest = { name: "outbox", routes: messageRoutes.list, navigation: [], permissions: [] };
