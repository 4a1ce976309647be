import {
  ConfirmPage,
  ErrorPage,
  Form,
  NotificationBanner,
  PageTitle,
  Panel,
  Paragraph,
  VisuallyHidden,
} from "../index.ts";
import { clashFormExample, fieldExample, formExample, wrongFormExample } from "./fields.ts";
import type { Say } from "./say.ts";

/** A form with nothing wrong. */
export function formPageExample(context: Say) {
  const { lang, say } = context;
  return (
    <>
      <PageTitle
        title={say("Add an action", "Ychwanegu cam")}
        lead={say("You can change everything later.", "Gallwch newid popeth yn nes ymlaen.")}
      />
      <Form
        form={formExample(context)}
        action="/new"
        lang={lang}
        submit={say("Save", "Cadw")}
        secondary={{ label: say("Cancel", "Canslo"), href: "/list" }}
      />
    </>
  );
}

/** A form that came back with mistakes. */
export function wrongFormPageExample(context: Say) {
  const { lang, say } = context;
  return (
    <>
      <PageTitle title={say("Add an action", "Ychwanegu cam")} />
      <Form form={wrongFormExample(context)} action="/new" lang={lang} submit={say("Save", "Cadw")} />
    </>
  );
}

/** A form that came back because a colleague saved first. */
export function clashPageExample(context: Say) {
  const { lang, say } = context;
  return (
    <>
      <PageTitle title={say("Change action 1.2", "Newid cam 1.2")} />
      <Form form={clashFormExample(context)} action="/edit" lang={lang} submit={say("Save", "Cadw")} />
    </>
  );
}

/** A question before a deed that cannot easily be taken back. */
export function confirmExample(context: Say) {
  const { lang, say } = context;
  return (
    <ConfirmPage
      title={say("Discontinue action 1.2?", "Rhoi'r gorau i gam 1.2?")}
      lang={lang}
      action="/close"
      submit={say("Discontinue", "Rhoi'r gorau iddo")}
      cancelHref="/item"
      isWarning
      warning={say("Its four milestones end with it.", "Bydd ei bedair carreg filltir yn dod i ben gydag ef.")}
      form={{
        fields: { reason: { ...fieldExample(context, "textarea"), id: "reason", name: "reason" } },
        errors: [],
        version: 2,
      }}
    >
      <Paragraph>
        {say(
          "It stays in the history and can be read by everyone who can read it now.",
          "Bydd yn aros yn yr hanes a bydd pawb sy'n gallu ei ddarllen nawr yn dal i allu gwneud hynny.",
        )}
      </Paragraph>
    </ConfirmPage>
  );
}

/** The end of a task. */
export function doneExample({ lang, say }: Say) {
  return (
    <>
      <NotificationBanner
        kind="warning"
        lang={lang}
        title={say("Two weeks left", "Pythefnos ar ôl")}
        text={say("The round closes on 6 March.", "Mae'r rownd yn cau ar 6 Mawrth.")}
      />
      <Panel title={say("Update sent", "Anfonwyd y diweddariad")}>
        {say("Thank you. The next one is wanted in May.", "Diolch. Bydd angen yr un nesaf ym mis Mai.")}
      </Panel>
      <Paragraph size="l">
        {say("You can change it until the round closes.", "Gallwch ei newid nes i'r rownd gau.")}{" "}
        <VisuallyHidden>{say("on 6 March", "ar 6 Mawrth")}</VisuallyHidden>
      </Paragraph>
    </>
  );
}

/** Something that is not there. */
export function errorExample({ say }: Say) {
  return (
    <ErrorPage
      title={say("Page not found", "Heb ganfod y dudalen")}
      text={say(
        "It may have moved, or be for members only.",
        "Efallai ei bod wedi symud, neu ar gyfer aelodau yn unig.",
      )}
      action={{ label: say("Go to the start page", "Mynd i'r dudalen gychwyn"), href: "/" }}
    />
  );
}
