import { startAuthentication, startRegistration } from "@simplewebauthn/browser";

type Json = Record<string, unknown>;

/** Sends JSON to an address of ours and gives back what it answers; anything but a plain yes is a failure. */
async function post(address: string, body: Json): Promise<Json> {
  const response = await fetch(address, {
    method: "POST",
    credentials: "same-origin",
    headers: { "content-type": "application/json", accept: "application/json" },
    body: JSON.stringify(body),
  });
  if (!response.ok) throw new Error(`answered ${response.status}`);
  return (await response.json()) as Json;
}

async function ask(place: HTMLElement): Promise<Json> {
  return post(place.dataset.question ?? "", {});
}

/** Signs in, then sends the sign-in form on, which knows where the person was going and what they had typed. */
async function signIn(place: HTMLElement): Promise<void> {
  const optionsJSON = (await ask(place)) as unknown as Parameters<typeof startAuthentication>[0]["optionsJSON"];
  const response = await startAuthentication({ optionsJSON });
  await post(place.dataset.answer ?? "", { response });
  const form = document.getElementById(place.dataset.form ?? "") as HTMLFormElement;
  form.action = place.dataset.onward ?? "";
  form.submit();
}

async function add(form: HTMLFormElement): Promise<void> {
  const optionsJSON = (await ask(form)) as unknown as Parameters<typeof startRegistration>[0]["optionsJSON"];
  const response = await startRegistration({ optionsJSON });
  const name = new FormData(form).get("passkey_name");
  const { to } = await post(form.dataset.answer ?? "", { response, name });
  location.assign(String(to));
}

/** Runs a deed, and says in words when it did not work or was called off. */
async function attempt(place: HTMLElement, deed: () => Promise<void>): Promise<void> {
  const status = place.querySelector("[role=status]");
  if (status) status.textContent = "";
  try {
    await deed();
  } catch {
    if (status) status.textContent = place.dataset.failed ?? "";
  }
}

function start(): void {
  if (!window.PublicKeyCredential) return;
  for (const note of document.querySelectorAll<HTMLElement>("[data-passkey-without]")) note.hidden = true;
  for (const place of document.querySelectorAll<HTMLElement>("[data-passkey]")) {
    place.hidden = false;
    if (place instanceof HTMLFormElement) {
      place.addEventListener("submit", (event) => {
        event.preventDefault();
        void attempt(place, () => add(place));
      });
    } else place.querySelector("button")?.addEventListener("click", () => attempt(place, () => signIn(place)));
  }
}

start();
