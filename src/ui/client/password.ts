/** Gives every password field its button that shows and hides what was typed; hidden again before the form goes. */
export function startPasswords(): void {
  for (const root of document.querySelectorAll("[data-password]")) {
    const input = root.querySelector("input");
    const button = root.querySelector("button");
    const status = root.querySelector("[role=status]");
    if (!input || !button) continue;
    const show = (isShown: boolean) => {
      const { show = "", hide = "", showLabel = "", hideLabel = "", shown = "", hidden = "" } = button.dataset;
      input.type = isShown ? "text" : "password";
      button.textContent = isShown ? hide : show;
      button.setAttribute("aria-label", isShown ? hideLabel : showLabel);
      if (status) status.textContent = isShown ? shown : hidden;
    };
    button.hidden = false;
    button.addEventListener("click", () => show(input.type === "password"));
    input.form?.addEventListener("submit", () => {
      input.type = "password";
    });
  }
}
