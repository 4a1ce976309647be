const warnSeconds = 120;

function timeLeft(dialog: HTMLElement, seconds: number): string {
  const { minutes = "", seconds: secondsWord = "" } = dialog.dataset;
  return seconds > 60 ? `${Math.ceil(seconds / 60)} ${minutes}` : `${Math.max(0, seconds)} ${secondsWord}`;
}

/** Asks for this page again, which renews the session, and finds out how long it now lasts; 0 when it is already over. */
async function renewed(): Promise<number> {
  const response = await fetch(location.href, { credentials: "same-origin", cache: "no-store" });
  const page = new DOMParser().parseFromString(await response.text(), "text/html");
  return Number(page.querySelector<HTMLElement>("[data-session-seconds]")?.dataset.sessionSeconds ?? 0);
}

/** Opens the dialog two minutes before an unused session ends, counts down, and loads the page afresh when it has ended. */
export function startSessionWarning(): void {
  const dialog = document.querySelector<HTMLDialogElement>("[data-session-seconds]");
  const left = dialog?.querySelector("[data-session-left]");
  if (!dialog || !left) return;
  const channel = new BroadcastChannel("concord-session");
  let endsAt = Date.now() + Number(dialog.dataset.sessionSeconds) * 1000;
  channel.postMessage(endsAt);

  const renew = (until: number) => {
    endsAt = Math.max(endsAt, until);
    if (dialog.open && endsAt - Date.now() > warnSeconds * 1000) dialog.close();
  };
  const extend = async () => {
    const seconds = await renewed().catch(() => 0);
    if (seconds === 0) return location.reload();
    renew(Date.now() + seconds * 1000);
    dialog.close();
    channel.postMessage(endsAt);
  };
  const look = () => {
    const seconds = Math.round((endsAt - Date.now()) / 1000);
    if (seconds <= 0) return location.reload();
    if (seconds > warnSeconds) return;
    left.textContent = timeLeft(dialog, seconds);
    if (!dialog.open) dialog.showModal();
  };

  channel.addEventListener("message", ({ data }) => renew(Number(data)));
  dialog.querySelector("#session-extend")?.addEventListener("click", extend);
  dialog.addEventListener("cancel", extend);
  setInterval(look, 1000);
}
