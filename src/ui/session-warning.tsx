import type { Lang } from "../core/i18n/words.ts";
import { Button, ButtonRow } from "./button.tsx";
import { uiWords } from "./words.ts";

/**
 * The dialog that script opens two minutes before an unused session ends (WCAG 2.2.1). "Stay signed in" asks for the same
 * page again, which renews the session, and reads the new `data-session-seconds` out of it. Unseen without script.
 */
export function SessionWarning({ endsAt, lang }: { endsAt: Date; lang: Lang }) {
  const t = uiWords(lang);
  const seconds = Math.max(0, Math.round((endsAt.getTime() - Date.now()) / 1000));
  return (
    <dialog
      class="cc-dialog"
      aria-labelledby="session-title"
      aria-describedby="session-text"
      data-session-seconds={String(seconds)}
      data-minutes={t.minutes}
      data-seconds={t.seconds}
    >
      <h2 class="govuk-heading-m" id="session-title">
        {t.endsSoonTitle}
      </h2>
      <p class="govuk-body" id="session-text">
        {t.endsSoonText}
      </p>
      <p class="govuk-body">
        {t.timeLeft} <strong data-session-left role="timer" />
      </p>
      <ButtonRow>
        <Button type="button" id="session-extend">
          {t.staySignedIn}
        </Button>
      </ButtonRow>
    </dialog>
  );
}
