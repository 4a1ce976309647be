import { classNames } from "./class-names.ts";
import { FieldGroup, type FieldProps, FieldsetBlock } from "./field-parts.tsx";
import { uiWords } from "./words.ts";

/** A date as three inputs (name-day, name-month, name-year); the month may be typed as a name, so nothing here insists on digits. */
export function DateField(props: FieldProps) {
  const { field, lang } = props;
  const t = uiWords(lang);
  const [day = "", month = "", year = ""] = typeof field.value === "string" ? [] : field.value;
  const parts = [
    { part: "day", label: t.day, value: day, width: 2, inputmode: "numeric" as const },
    { part: "month", label: t.month, value: month, width: 5, inputmode: undefined },
    { part: "year", label: t.year, value: year, width: 4, inputmode: "numeric" as const },
  ];
  return (
    <FieldGroup {...props}>
      <FieldsetBlock {...props}>
        <div class="govuk-date-input">
          {parts.map(({ part, label, value, width, inputmode }) => {
            const id = `${field.id}-${part}`;
            return (
              <div class="govuk-date-input__item">
                <div class="govuk-form-group">
                  <label class="govuk-label govuk-date-input__label" for={id}>
                    {label}
                  </label>
                  <input
                    class={classNames(
                      "govuk-input",
                      `govuk-input--width-${width}`,
                      field.error && "govuk-input--error",
                    )}
                    id={id}
                    name={`${field.name}-${part}`}
                    type="text"
                    inputmode={inputmode}
                    value={value}
                  />
                </div>
              </div>
            );
          })}
        </div>
      </FieldsetBlock>
    </FieldGroup>
  );
}
