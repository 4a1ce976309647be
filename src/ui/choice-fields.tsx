import type { FieldView, Option } from "../core/forms/index.ts";
import { classNames } from "./class-names.ts";
import {
  describedBy,
  FieldGroup,
  type FieldProps,
  FieldsetBlock,
  LabelBlock,
  manyValues,
  singleValue,
} from "./field-parts.tsx";
import { uiWords } from "./words.ts";

function withPrompt(field: FieldView, prompt: string): readonly Option[] {
  const options = field.options ?? [];
  const hasValue = options.some((option) => option.value === singleValue(field));
  return hasValue && !field.isOptional
    ? options
    : [{ value: "", label: prompt }, ...options.filter((o) => o.value !== "")];
}

/** One choice from a list that folds away. Starts with "Choose from the list" until something is chosen, unless an option has the value "". */
export function SelectField(props: FieldProps) {
  const { field, lang } = props;
  const blank = field.options?.find((option) => option.value === "")?.label;
  return (
    <FieldGroup {...props}>
      <LabelBlock {...props} />
      <select
        class={classNames("govuk-select", field.error && "govuk-select--error")}
        id={field.id}
        name={field.name}
        autocomplete={field.autocomplete}
        aria-describedby={describedBy(field)}
        aria-invalid={field.error ? "true" : undefined}
      >
        {withPrompt(field, blank ?? uiWords(lang).choose).map((option) => (
          <option value={option.value} selected={option.value === singleValue(field)}>
            {option.label}
          </option>
        ))}
      </select>
    </FieldGroup>
  );
}

type ChoiceProps = {
  field: FieldView;
  option: Option;
  index: number;
  type: "radio" | "checkbox";
  isChecked: boolean;
};

function Choice({ field, option, index, type, isChecked }: ChoiceProps) {
  const block = type === "radio" ? "govuk-radios" : "govuk-checkboxes";
  const id = index === 0 ? field.id : `${field.id}-${index + 1}`;
  return (
    <div class={`${block}__item`}>
      <input
        class={`${block}__input`}
        id={id}
        name={field.name}
        type={type}
        value={option.value}
        checked={isChecked}
        aria-describedby={option.hint ? `${id}-item-hint` : undefined}
      />
      <label class={`govuk-label ${block}__label`} for={id}>
        {option.label}
      </label>
      {option.hint ? (
        <div id={`${id}-item-hint`} class={`govuk-hint ${block}__hint`}>
          {option.hint}
        </div>
      ) : null}
    </div>
  );
}

/** One choice of a few, all in sight. Two options stand side by side when both are short. */
export function RadiosField(props: FieldProps) {
  const { field } = props;
  const options = field.options ?? [];
  const isInline = options.length === 2 && options.every((option) => option.label.length < 12 && !option.hint);
  return (
    <FieldGroup {...props}>
      <FieldsetBlock {...props}>
        <div class={classNames("govuk-radios", isInline && "govuk-radios--inline")}>
          {options.map((option, index) => (
            <Choice {...{ field, option, index }} type="radio" isChecked={option.value === singleValue(field)} />
          ))}
        </div>
      </FieldsetBlock>
    </FieldGroup>
  );
}

/** Any number of choices. A single option without words of its own question still stands in a named group. */
export function CheckboxesField(props: FieldProps) {
  const { field } = props;
  const ticked = manyValues(field);
  return (
    <FieldGroup {...props}>
      <FieldsetBlock {...props}>
        <div class="govuk-checkboxes">
          {(field.options ?? []).map((option, index) => (
            <Choice {...{ field, option, index }} type="checkbox" isChecked={ticked.includes(option.value)} />
          ))}
        </div>
      </FieldsetBlock>
    </FieldGroup>
  );
}
