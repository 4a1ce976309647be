/** Where the row of views is wider than the phone, brings the current one into sight without moving the page. */
export function showCurrentView(): void {
  for (const list of document.querySelectorAll<HTMLElement>(".cc-subnav__list")) {
    const current = list.querySelector<HTMLElement>("[aria-current]");
    if (!current) continue;
    const offset = current.getBoundingClientRect().left - list.getBoundingClientRect().left;
    list.scrollLeft += offset - (list.clientWidth - current.clientWidth) / 2;
  }
}
