import { classNames } from "./class-names.ts";

/** Something on a day: when, what, where it leads. */
export type MonthEntry = { href: string; time: string; label: string; isCancelled?: boolean };

/** A day of the month with what happens on it. */
export type MonthDay = { day: number; isToday?: boolean; entries: readonly MonthEntry[] };

type MonthGridProps = { label: string; weekdays: readonly string[]; weeks: readonly (readonly (MonthDay | null)[])[] };

/** A month as a wall calendar. Put the same entries in a list beside it: on a phone only the list is shown. */
export function MonthGrid({ label, weekdays, weeks }: MonthGridProps) {
  return (
    <table class="cc-month">
      <caption class="govuk-visually-hidden">{label}</caption>
      <thead>
        <tr>
          {weekdays.map((name) => (
            <th scope="col" abbr={name} class="cc-month__weekday">
              {name.slice(0, 3)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeks.map((week) => (
          <tr>
            {week.map((day) => (
              <td
                class={classNames(
                  "cc-month__day",
                  day?.isToday && "cc-month__day--today",
                  !day && "cc-month__day--none",
                )}
              >
                {day ? <Day day={day} /> : null}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Day({ day }: { day: MonthDay }) {
  return (
    <>
      <span class="cc-month__number" aria-current={day.isToday ? "date" : undefined}>
        {String(day.day)}
      </span>
      {day.entries.map((entry) => (
        <a href={entry.href} class={classNames("cc-month__entry", entry.isCancelled && "cc-month__entry--cancelled")}>
          <span class="cc-month__time">{entry.time}</span> {entry.isCancelled ? <s>{entry.label}</s> : entry.label}
        </a>
      ))}
    </>
  );
}
