/** A box to tick in a row of a table, named for those who do not see the row. `form` ties it to a form elsewhere on the page. */
export type TickBoxProps = { name: string; value: string | number; label: string; form?: string; isTicked?: boolean };

/** Chooses a row, for changing many at once; put it in a column with `isLabelHidden`. */
export function TickBox({ name, value, label, form, isTicked }: TickBoxProps) {
  return (
    <input
      class="cc-tick"
      type="checkbox"
      name={name}
      value={String(value)}
      form={form}
      checked={isTicked}
      aria-label={label}
    />
  );
}
