/** Concord's own mark: a table seen from above, one place open, and someone arriving to take it. Decoration only: the name stands beside it. */
export function Mark({ size = 40 }: { size?: number }) {
  return (
    <svg class="cc-mark" viewBox="4.5 4 40 40" width={size} height={size} aria-hidden="true" focusable="false">
      <path
        class="cc-mark__ring"
        d="M36.7 14.4A16 16 0 1 0 36.7 33.6"
        fill="none"
        stroke="currentColor"
        stroke-width="6.5"
        stroke-linecap="round"
      />
      <circle class="cc-mark__dot" cx="39.5" cy="24" r="4.75" />
    </svg>
  );
}
