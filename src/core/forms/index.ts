export type { Field, FieldKind, FieldView, Option } from "./field.ts";
export { clean } from "./field.ts";
export * from "./fields.ts";
export * from "./file.field.ts";
export { defineForm, type Form, type FormValue, type FormView, type Reading, type Submission } from "./form.ts";
export * from "./moment.fields.ts";
export { submissionOf } from "./submission.ts";
