const restMs = 4000;

/** A second press on the same button within four seconds does nothing, so that an impatient hand does not send a form twice. */
export function sendOnce(): void {
  const sent = new WeakMap<EventTarget, number>();
  document.addEventListener("submit", (event) => {
    const form = event.target;
    if (!(form instanceof HTMLFormElement) || form.method !== "post") return;
    const now = Date.now();
    if (now - (sent.get(form) ?? 0) < restMs) event.preventDefault();
    else sent.set(form, now);
  });
}
