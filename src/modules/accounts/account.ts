import { askAuth } from "../../core/auth/index.ts";
import type { Ask } from "../../core/web/app-env.ts";

/** Changes one's own name, as it stands beside what one changes from now on. */
export async function changeName(c: Ask, name: string): Promise<void> {
  const { ok } = await askAuth(c, (api, headers) => api.updateUser({ body: { name }, headers, asResponse: true }));
  if (!ok) throw new Error("The name could not be changed");
}
