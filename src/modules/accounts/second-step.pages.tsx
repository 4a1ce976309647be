import { encode } from "uqr";
import type { FormView } from "../../core/forms/index.ts";
import type { Lang } from "../../core/i18n/index.ts";
import { Button, CopyField, Details, Form, Heading, List, PageTitle, Paragraph, WarningText } from "../../ui/index.ts";
import type { Onward } from "./onward.tsx";
import { secondStepWords } from "./second-step.words.ts";
import { accountUrls } from "./urls.ts";

type CodeProps = { lang: Lang; code: FormView; recovery: FormView; onward: Onward };

/** The second step of signing in: the code from the app, or a recovery code. */
export function CodePage({ lang, code, recovery, onward }: CodeProps) {
  const t = secondStepWords(lang);
  return (
    <>
      <PageTitle title={t.codeTitle} lead={t.codeLead} />
      <Form form={code} action={accountUrls.code(lang)} lang={lang} submit={t.carryOn} hidden={onward} />
      <Details summary={t.noPhone} isOpen={recovery.errors.length > 0}>
        <Paragraph>{t.noPhoneText}</Paragraph>
        <Form
          form={recovery}
          action={accountUrls.recoveryCode(lang)}
          lang={lang}
          submit={t.useRecovery}
          submitKind="secondary"
          hidden={onward}
        />
      </Details>
    </>
  );
}

type ProofProps = {
  lang: Lang;
  title: string;
  lead: string;
  text?: string;
  warning?: string;
  form: FormView;
  action: string;
  submit: string;
};

/** Something delicate about the second step, for which the password is asked once more (of those who have one). */
export function ProofPage({ lang, title, lead, text, warning, form, action, submit }: ProofProps) {
  const t = secondStepWords(lang);
  return (
    <>
      <PageTitle title={title} lead={lead} />
      {text ? <Paragraph>{text}</Paragraph> : null}
      {warning ? <WarningText lang={lang}>{warning}</WarningText> : null}
      <Form
        form={form}
        action={action}
        lang={lang}
        submit={submit}
        submitKind={warning ? "warning" : "primary"}
        secondary={{ label: t.cancel, href: accountUrls.account(lang) }}
      />
    </>
  );
}

/** The secret to put into an authenticator app, as a square and in letters, and the code that proves it is there. */
export function ConfirmAppPage({ lang, uri, form }: { lang: Lang; uri: string; form: FormView }) {
  const t = secondStepWords(lang);
  const secret = new URL(uri).searchParams.get("secret") ?? "";
  return (
    <>
      <PageTitle title={t.confirmTitle} />
      <Heading size="s">{t.scan}</Heading>
      <QrCode text={uri} label={t.squareLabel} />
      <Heading size="s">{t.orType}</Heading>
      <Paragraph>
        <code>{inGroups(secret)}</code>
      </Paragraph>
      <CopyField id="secret" label={t.keyCopy} hint={t.keyHint} value={secret} lang={lang} />
      <Heading size="s">{t.confirm}</Heading>
      <Form
        form={form}
        action={accountUrls.secondStepConfirm(lang)}
        lang={lang}
        submit={t.turnOn}
        secondary={{ label: t.cancel, href: accountUrls.account(lang) }}
      />
    </>
  );
}

const inGroups = (secret: string) => secret.replace(/(.{4})(?=.)/g, "$1 ");

function QrCode({ text, label }: { text: string; label: string }) {
  const { data, size } = encode(text, { ecc: "M", border: 4 });
  const path = data.flatMap((row, y) => row.map((isDark, x) => (isDark ? `M${x} ${y}h1v1h-1z` : ""))).join("");
  return (
    <p>
      <svg
        viewBox={`0 0 ${size} ${size}`}
        width="228"
        height="228"
        role="img"
        aria-label={label}
        shape-rendering="crispEdges"
      >
        <rect width={size} height={size} fill="#ffffff" />
        <path d={path} fill="#000000" />
      </svg>
    </p>
  );
}

/** The recovery codes, shown this once. */
export function RecoveryCodesPage({ lang, codes, notice }: { lang: Lang; codes: string[]; notice?: string }) {
  const t = secondStepWords(lang);
  return (
    <>
      <PageTitle title={t.codesTitle} lead={notice} />
      <Paragraph>{t.codesLead}</Paragraph>
      <List items={codes.map((code) => <code>{code}</code>)} isSpaced />
      <CopyField id="codes" label={t.codesLabel} value={codes.join(" ")} lang={lang} />
      <WarningText lang={lang}>{t.codesOnce}</WarningText>
      <Button href={accountUrls.account(lang)}>{t.codesDone}</Button>
    </>
  );
}
