import type { Child } from "hono/jsx";
import { Button } from "./button.tsx";
import { PageTitle } from "./text.tsx";

type ErrorPageProps = { title: string; text?: Child; action?: { label: string; href: string }; children?: Child };

/** What is shown when something went wrong: what happened, what to do next, and one way on. Goes inside Layout. */
export function ErrorPage({ title, text, action, children }: ErrorPageProps) {
  return (
    <div class="cc-error-page">
      <PageTitle title={title} />
      {text ? <p class="govuk-body-l">{text}</p> : null}
      {children}
      {action ? <Button href={action.href}>{action.label}</Button> : null}
    </div>
  );
}
