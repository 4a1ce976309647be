import {
  Button,
  ButtonRow,
  CopyField,
  Details,
  DiffText,
  Heading,
  InsetText,
  Link,
  List,
  Muted,
  PageTitle,
  Paragraph,
  PostButton,
  Prose,
  RagTag,
  Section,
  Stack,
  StateTag,
  SummaryList,
  Tag,
  Timeline,
  TreeList,
  WarningText,
} from "../index.ts";
import type { Say } from "./say.ts";

function history({ lang, say }: Say) {
  return (
    <Timeline
      emptyText={say("Nothing yet", "Dim eto")}
      entries={[
        {
          when: say("2 March 2026, 2:15pm", "2 Mawrth 2026, 2:15pm"),
          who: say("Dewi Anwyl for the Council", "Dewi Anwyl ar ran y Cyngor"),
          title: say("Changed the due date", "Newidiodd y dyddiad"),
          tags: <Tag tone="blue">{say("Decided on 27 February", "Penderfynwyd ar 27 Chwefror")}</Tag>,
          isMain: true,
          body: (
            <DiffText
              lang={lang}
              before={say("Twin four schools by the end of March", "Gefeillio pedair ysgol erbyn diwedd Mawrth")}
              after={say("Twin six schools by the end of June", "Gefeillio chwe ysgol erbyn diwedd Mehefin")}
            />
          ),
        },
        {
          when: say("9 January 2026", "9 Ionawr 2026"),
          who: say("Ffion Prydderch", "Ffion Prydderch"),
          title: say("Sent an update", "Anfonodd ddiweddariad"),
          body: (
            <Prose
              lang={lang}
              textLang="cy"
              text={
                "Mae pedair ysgol wedi cytuno.\nBydd y ddwy arall yn penderfynu ym mis Chwefror.\n\n- Ysgol y Garreg Lwyd\n- Ysgol Dôl-wen\n\nDiolch i bawb."
              }
            />
          ),
        },
      ]}
    />
  );
}

/** A page about one thing: everything known, its updates and its history. */
export function itemExample({ lang, say }: Say) {
  return (
    <>
      <ItemTitle lang={lang} say={say} />
      <ItemWords lang={lang} say={say} />
      <Known lang={lang} say={say} />
      <WhatHappened lang={lang} say={say} />
      <WhoAnswers lang={lang} say={say} />
      <Leftovers lang={lang} say={say} />
    </>
  );
}

function ItemTitle({ say }: Say) {
  return (
    <PageTitle
      caption={say("Action 2.4", "Cam 2.4")}
      title={say("Twin six schools across the border", "Gefeillio chwe ysgol ar draws y ffin")}
      tags={
        <>
          <RagTag letter="A" label={say("At risk", "Mewn perygl")} tone="amber" />
          <StateTag label={say("In progress", "Ar waith")} mark="half" tone="green" />
        </>
      }
      actions={
        <>
          <Button href="/update">{say("Send an update", "Anfon diweddariad")}</Button>
          <Button href="/edit" kind="secondary">
            {say("Change", "Newid")}
          </Button>
        </>
      }
    />
  );
}

function ItemWords({ lang, say }: Say) {
  const terms = new Map([
    [
      "ESOL",
      {
        href: "/glossary#esol",
        title: say("English for Speakers of Other Languages", "Saesneg i Siaradwyr Ieithoedd Eraill"),
      },
    ],
    ["ESOL forum", { href: "/glossary#forum", title: say("The teachers' forum", "Fforwm yr athrawon") }],
  ]);
  return (
    <Prose
      lang={lang}
      terms={terms}
      text={say(
        "Pupils of six primary schools visit one another twice a year. The ESOL forum helps with ESOL.",
        "Mae disgyblion chwe ysgol gynradd yn ymweld â'i gilydd ddwywaith y flwyddyn. Mae'r ESOL forum yn helpu gydag ESOL.",
      )}
    />
  );
}

function Known({ lang, say }: Say) {
  return (
    <Section title={say("What we know", "Beth a wyddom")} id="known">
      <SummaryList
        lang={lang}
        rows={[
          {
            key: say("Lead", "Arweinydd"),
            value: <Link href="/person">{say("Ffion Prydderch, Education", "Ffion Prydderch, Addysg")}</Link>,
            action: { href: "/lead", hiddenText: say("lead", "arweinydd") },
          },
          {
            key: say("Due", "Erbyn"),
            value: say("By the end of the summer term 2026", "Erbyn diwedd tymor yr haf 2026"),
            action: { href: "/due", hiddenText: say("due date", "dyddiad") },
          },
          {
            key: say("Involved", "Yn cymryd rhan"),
            value: <List kind="bullet" items={[say("Health board", "Bwrdd iechyd"), say("College", "Coleg")]} />,
          },
          { key: say("Money", "Arian"), value: null, emptyText: say("None yet", "Dim eto") },
        ]}
      />
      <Details summary={say("Why is this at risk?", "Pam mae hwn mewn perygl?")}>
        <Paragraph>{say("Two schools have not answered.", "Nid yw dwy ysgol wedi ateb.")}</Paragraph>
      </Details>
      <InsetText>
        {say(
          "The steering group asked for a letter to both heads.",
          "Gofynnodd y grŵp llywio am lythyr at y ddau bennaeth.",
        )}
      </InsetText>
      <WarningText lang={lang}>
        {say(
          "Closing this action cannot be undone after the meeting.",
          "Ni ellir dadwneud cau'r cam hwn ar ôl y cyfarfod.",
        )}
      </WarningText>
    </Section>
  );
}

function WhatHappened({ lang, say }: Say) {
  return (
    <Section title={say("History", "Hanes")} id="history">
      {history({ lang, say })}
    </Section>
  );
}

function WhoAnswers({ lang, say }: Say) {
  return (
    <Section title={say("Who answers to whom", "Pwy sy'n atebol i bwy")} id="tree">
      <TreeList
        lang={lang}
        label={say("Groups", "Grwpiau")}
        nodes={[
          {
            name: say("Partnership board", "Bwrdd y bartneriaeth"),
            href: "/board",
            meta: say("11 members, meets every quarter", "11 aelod, yn cwrdd bob chwarter"),
            children: [
              {
                name: say("Cohesion steering group", "Grŵp llywio cydlyniant"),
                href: "/steering",
                tags: <Tag>{say("Steering", "Llywio")}</Tag>,
                children: [
                  { name: say("Schools task group", "Grŵp gorchwyl ysgolion"), href: "/task" },
                  { name: say("Youth forum", "Fforwm ieuenctid") },
                ],
              },
              {
                name: say("Tension monitoring group", "Grŵp monitro tensiynau"),
                href: "/tension",
                meta: say("confidential", "cyfrinachol"),
              },
            ],
          },
        ]}
      />
    </Section>
  );
}

function Leftovers({ lang, say }: Say) {
  return (
    <Stack>
      <Heading level={3} caption={say("For your own calendar:", "Ar gyfer eich calendr eich hun:")}>
        {say("Subscribe", "Tanysgrifio")}
      </Heading>
      <CopyField
        id="feed"
        lang={lang}
        label={say("Calendar address", "Cyfeiriad y calendr")}
        value="https://concord.example/teme/groups/3.ics"
        hint={say("Paste it into your calendar program.", "Gludwch ef yn eich rhaglen galendr.")}
      />
      <Paragraph size="s" isMuted>
        {say("Last changed by Dewi Anwyl.", "Newidiwyd ddiwethaf gan Dewi Anwyl.")}{" "}
        <Muted>{say("Version 7", "Fersiwn 7")}</Muted>
      </Paragraph>
      <ButtonRow>
        <Button kind="secondary" href="/split">
          {say("Split in two", "Rhannu'n ddau")}
        </Button>
        <PostButton action="/close" kind="warning" hidden={{ version: 7 }} hiddenText={say("action 2.4", "cam 2.4")}>
          {say("Discontinue", "Rhoi'r gorau iddo")}
        </PostButton>
        <Button kind="text" name="a" value="b">
          {say("Put it back", "Ei roi yn ôl")}
        </Button>
      </ButtonRow>
    </Stack>
  );
}
