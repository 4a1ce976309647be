/** Joins the class names that apply; leaves out those whose condition is false, and the attribute when none is left. */
export function classNames(...names: (string | false | null | undefined)[]): string | undefined {
  return names.filter(Boolean).join(" ") || undefined;
}
