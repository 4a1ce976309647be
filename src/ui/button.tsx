import type { Child } from "hono/jsx";
import { classNames } from "./class-names.ts";

/** primary: the one thing to do next; secondary: everything else; warning: cannot easily be taken back; text: looks like a link. */
export type ButtonKind = "primary" | "secondary" | "warning" | "text";

/** Give `href` for a link that looks like a button; otherwise it submits its form. */
export type ButtonProps = {
  children: Child;
  kind?: ButtonKind;
  href?: string;
  name?: string;
  value?: string;
  /** For a button outside its form: the form's id. */
  form?: string;
  formaction?: string;
  /** Finishes the name for those who hear it out of context: "Remove" + "Ann Other". */
  hiddenText?: string;
  isSmall?: boolean;
  id?: string;
  /** "button" only for buttons that browser script brings to life. */
  type?: "submit" | "button";
};

/** A button, or a link that looks like one. */
export function Button({
  children,
  kind = "primary",
  href,
  hiddenText,
  isSmall,
  type = "submit",
  ...rest
}: ButtonProps) {
  const name = classNames(
    kind === "text" ? "cc-text-button" : "govuk-button",
    (kind === "secondary" || kind === "warning") && `govuk-button--${kind}`,
    isSmall && "cc-button--small",
  );
  const words = [children, hiddenText ? <span class="govuk-visually-hidden"> {hiddenText}</span> : null];
  if (href !== undefined) {
    return (
      <a href={href} class={name} id={rest.id} draggable={false} data-module="govuk-button">
        {words}
      </a>
    );
  }
  return (
    <button type={type} class={name} data-once={type === "submit" ? "" : undefined} {...rest}>
      {words}
    </button>
  );
}

/** Buttons and links that belong together, in one row that becomes a column on a phone. */
export function ButtonRow({ children }: { children: Child }) {
  return <div class="govuk-button-group">{children}</div>;
}

type PostButtonProps = Omit<ButtonProps, "href" | "form" | "formaction"> & {
  action: string;
  hidden?: Readonly<Record<string, string | number>>;
};

/** A whole little form with one button, for a deed that needs nothing else (POST); `hidden` values travel with it, such as version. */
export function PostButton({ action, hidden = {}, ...button }: PostButtonProps) {
  return (
    <form method="post" action={action} class="cc-post-button">
      {Object.entries(hidden).map(([name, value]) => (
        <input type="hidden" name={name} value={String(value)} />
      ))}
      <Button {...button} />
    </form>
  );
}
