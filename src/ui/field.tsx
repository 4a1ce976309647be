import { CheckboxesField, RadiosField, SelectField } from "./choice-fields.tsx";
import { DateField } from "./date-field.tsx";
import { type FieldProps, singleValue } from "./field-parts.tsx";
import { FileField, PasswordField, TextareaField, TextField } from "./text-fields.tsx";

function HiddenField({ field }: FieldProps) {
  return <input type="hidden" name={field.name} value={singleValue(field)} />;
}

const fieldOfKind = {
  text: TextField,
  email: TextField,
  password: PasswordField,
  textarea: TextareaField,
  select: SelectField,
  radios: RadiosField,
  checkboxes: CheckboxesField,
  date: DateField,
  file: FileField,
  hidden: HiddenField,
} as const;

/** One field of a form, drawn as its kind asks. */
export function Field(props: FieldProps) {
  const Kind = fieldOfKind[props.field.kind];
  return <Kind {...props} />;
}
