import { Button, ErrorSummary, NotificationBanner, ServiceNavigation, SkipLink } from "govuk-frontend";
import { startCopyFields } from "./copy.ts";
import { sendOnce } from "./once.ts";
import { startPasswords } from "./password.ts";
import { startSessionWarning } from "./session.ts";
import { showCurrentView } from "./subnav.ts";
import { keepTableRoles } from "./table-roles.ts";

document.body.classList.add("js-enabled", "govuk-frontend-supported");

for (const Component of [Button, ErrorSummary, NotificationBanner, ServiceNavigation, SkipLink]) {
  for (const root of document.querySelectorAll(`[data-module="${Component.moduleName}"]`)) new Component(root);
}

showCurrentView();
startPasswords();
startCopyFields();
sendOnce();
keepTableRoles();
startSessionWarning();
