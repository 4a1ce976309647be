import type { FormView } from "../../core/forms/index.ts";
import { formatDate, type Lang } from "../../core/i18n/index.ts";
import { Button, Field, Link, Muted, Paragraph, Section, Table } from "../../ui/index.ts";
import type { OwnPasskey } from "./passkey.queries.ts";
import { passkeyWords } from "./passkey.words.ts";
import { signInWords } from "./sign-in.words.ts";
import { accountUrls } from "./urls.ts";

/**
 * The button that signs in with a passkey. It stays unseen until script finds that this browser has passkeys; afterwards
 * the sign-in form is sent on, for where the person was going and what they had typed.
 */
export function PasskeyButton({ lang }: { lang: Lang }) {
  const t = signInWords(lang);
  return (
    <div
      hidden
      data-passkey="use"
      data-question={accountUrls.passkeyQuestion(lang)}
      data-answer={accountUrls.passkeySignIn(lang)}
      data-form="sign-in"
      data-onward={accountUrls.kept(lang)}
      data-failed={t.passkeyFailed}
    >
      <Button kind="secondary" type="button">
        {t.passkey}
      </Button>
      <div role="status" />
      <Paragraph size="s">
        <Muted>{t.passkeyHint}</Muted>
      </Paragraph>
    </div>
  );
}

type PasskeysProps = { lang: Lang; passkeys: OwnPasskey[]; form: FormView<"passkey_name"> };

/** On the account page: the passkeys someone has, and how to add one. */
export function PasskeysSection({ lang, passkeys, form }: PasskeysProps) {
  const t = passkeyWords(lang);
  return (
    <Section title={t.title} id="passkeys">
      <Paragraph>{t.lead}</Paragraph>
      <Table
        caption={t.caption}
        captionSize="hidden"
        id="passkey-list"
        rowHeader="name"
        emptyText={t.none}
        columns={[
          { key: "name", label: t.name },
          { key: "added", label: t.added, isNarrow: true },
          { key: "remove", label: t.remove, isLabelHidden: true },
        ]}
        rows={passkeys.map((passkey) => ({
          name: passkey.name || t.unnamed,
          added: passkey.created_at ? formatDate(lang, passkey.created_at) : "",
          remove: (
            <Link href={accountUrls.passkeyRemoval(lang, passkey.id)} hiddenText={passkey.name || t.unnamed}>
              {t.remove}
            </Link>
          ),
        }))}
      />
      <AddPasskey lang={lang} form={form} />
    </Section>
  );
}

function AddPasskey({ lang, form }: { lang: Lang; form: FormView<"passkey_name"> }) {
  const t = passkeyWords(lang);
  return (
    <>
      <div data-passkey-without>
        <Paragraph>{t.needsScript}</Paragraph>
      </div>
      <form
        hidden
        data-passkey="add"
        data-question={accountUrls.passkeysQuestion(lang)}
        data-answer={accountUrls.passkeys(lang)}
        data-failed={t.addFailed}
      >
        <Field field={form.fields.passkey_name} lang={lang} />
        <Button kind="secondary">{t.add}</Button>
        <div role="status" />
      </form>
    </>
  );
}
