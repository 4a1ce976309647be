import type { Child } from "hono/jsx";
import { classNames } from "./class-names.ts";

type CardProps = {
  title: Child;
  href?: string;
  level?: 2 | 3 | 4;
  meta?: Child;
  tags?: Child;
  action?: Child;
  children?: Child;
  lang?: string;
};

/** One thing among others of its kind: a title that leads to it, a quiet line, a few words. */
export function Card({ title, href, level = 3, meta, tags, action, children, lang }: CardProps) {
  const Tag = `h${level}` as const;
  return (
    <div class={classNames("cc-card", href && "cc-card--link")}>
      <Tag class="cc-card__title" lang={lang}>
        {href ? <a href={href}>{title}</a> : title}
      </Tag>
      {meta ? <p class="cc-card__meta">{meta}</p> : null}
      {children ? <div class="cc-card__body">{children}</div> : null}
      {tags ? <p class="cc-card__tags">{tags}</p> : null}
      {action ? <div class="cc-card__action">{action}</div> : null}
    </div>
  );
}

/** Cards in as many columns as fit. */
export function CardGrid({ cards }: { cards: readonly Child[] }) {
  return (
    <ul class="cc-card-grid">
      {cards.map((card) => (
        <li>{card}</li>
      ))}
    </ul>
  );
}

type EmptyStateProps = { title: Child; text?: Child; action?: Child; level?: 1 | 2 | 3 };

/** What stands where there is nothing yet: says so kindly and offers the first step. `level` 1 when it is the whole page. */
export function EmptyState({ title, text, action, level = 2 }: EmptyStateProps) {
  const Tag = `h${level}` as const;
  return (
    <div class="cc-empty">
      <svg class="cc-empty__mark" viewBox="0 0 64 64" width="64" height="64" aria-hidden="true" focusable="false">
        <path
          d="M47 17A21 21 0 1 0 47 47"
          fill="none"
          stroke="currentColor"
          stroke-width="7"
          stroke-dasharray="2 9"
          stroke-linecap="round"
        />
        <circle class="cc-empty__dot" cx="52" cy="32" r="6" />
      </svg>
      <Tag class="cc-empty__title">{title}</Tag>
      {text ? <p class="govuk-body">{text}</p> : null}
      {action ? <div class="cc-empty__action">{action}</div> : null}
    </div>
  );
}

/** One thing that needs someone: what, why now, and the way to it. */
export type Task = {
  title: Child;
  href: string;
  text?: Child;
  /** When it is wanted, in words. */
  due?: Child;
  tag?: Child;
  /** What the link says it does; the first task wears it as the warm button. */
  action?: string;
};

/** "What needs me now": the first task is the warm one, the others wait quietly below it. */
export function TaskList({ tasks, emptyText }: { tasks: readonly Task[]; emptyText: Child }) {
  if (tasks.length === 0) return <p class="cc-tasks__none">{emptyText}</p>;
  return (
    <ol class="cc-tasks">
      {tasks.map((task, index) => (
        <li class={classNames("cc-task", index === 0 && "cc-task--first")}>
          <div class="cc-task__words">
            <h3 class="cc-task__title">
              <a href={task.href}>{task.title}</a>
            </h3>
            {task.text ? <p class="cc-task__text">{task.text}</p> : null}
            {task.due || task.tag ? (
              <p class="cc-task__due">
                {task.tag} {task.due}
              </p>
            ) : null}
          </div>
          {task.action ? (
            <span class="cc-task__action" aria-hidden="true">
              {task.action}
            </span>
          ) : null}
        </li>
      ))}
    </ol>
  );
}
