import type { Field } from "../../core/forms/index.ts";

/** A list to choose from that says in words what leaving it alone means: "No group: it stands at the top". */
export function withBlank<T>(field: Field<T>, label: string): Field<T> {
  return { ...field, options: [{ value: "", label }, ...(field.options ?? [])] };
}
