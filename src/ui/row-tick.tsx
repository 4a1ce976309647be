/** A box to tick at the head of a row, for a deed done to several rows at once; it belongs to the form named by `form`, wherever that stands. */
export function RowTick({ form, name, value, label }: { form: string; name: string; value: number; label: string }) {
  return <input type="checkbox" class="cc-tick" form={form} name={name} value={String(value)} aria-label={label} />;
}
