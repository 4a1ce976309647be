import { forgetExpired } from "../../core/auth/index.ts";
import { defineJob, noPayload } from "../../core/jobs/index.ts";
import type { Manifest } from "../../core/manifest.ts";
import { accountRoutes } from "./account.routes.tsx";
import { accountCodeRoutes } from "./account-code.routes.tsx";
import { demonstrationRoutes } from "./demonstration.routes.tsx";
import { homeRoutes } from "./home.routes.tsx";
import { infoRoutes } from "./info.routes.tsx";
import { linkRoutes } from "./link.routes.tsx";
import { passkeyRoutes } from "./passkey.routes.tsx";
import { ownPasswordRoutes, passwordRoutes } from "./password.routes.tsx";
import { secondStepRoutes } from "./second-step.routes.tsx";
import { setUpRoutes } from "./set-up.routes.tsx";
import { signInRoutes } from "./sign-in.routes.tsx";

export { askToSignIn } from "./sign-in.routes.tsx";

/** Every night: ended sessions, unused links and old counts of tries are removed. */
const forgetExpiredJob = defineJob({
  name: "accounts.expired",
  every: "20 3 * * *",
  payload: noPayload,
  run: ({ database }) => forgetExpired(database),
});

/** Signing in, one's own account, and the pages that belong to no partnership. */
export const accounts: Manifest = {
  name: "accounts",
  routes: [
    homeRoutes,
    signInRoutes,
    linkRoutes,
    secondStepRoutes,
    passwordRoutes,
    demonstrationRoutes,
    setUpRoutes,
    accountRoutes,
    ownPasswordRoutes,
    accountCodeRoutes,
    passkeyRoutes,
    infoRoutes,
  ].flatMap((part) => part.list),
  navigation: [],
  jobs: [forgetExpiredJob],
  permissions: [],
};
