/** Gives every field to copy its button, where the browser lets a page write to the clipboard. */
export function startCopyFields(): void {
  if (!navigator.clipboard) return;
  for (const root of document.querySelectorAll("[data-copy]")) {
    const input = root.querySelector("input");
    const button = root.querySelector("button");
    const status = root.querySelector("[role=status]");
    if (!input || !button) continue;
    const usual = button.textContent;
    button.hidden = false;
    button.addEventListener("click", async () => {
      input.select();
      await navigator.clipboard.writeText(input.value);
      button.textContent = button.dataset.copied ?? usual;
      if (status) status.textContent = button.dataset.copied ?? "";
      setTimeout(() => {
        button.textContent = usual;
      }, 3000);
    });
  }
}
