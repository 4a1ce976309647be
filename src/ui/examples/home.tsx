import {
  Bars,
  Button,
  Card,
  CardGrid,
  Column,
  Columns,
  EmptyState,
  Link,
  MonthGrid,
  PageTitle,
  Section,
  StackedBar,
  Stat,
  StatRow,
  Tag,
  TaskList,
  Timeline,
} from "../index.ts";
import { ratings } from "./ratings.ts";
import type { Say } from "./say.ts";

/** A home page: what needs me now, the numbers that matter, what happened lately. */
export function homeExample({ lang, say }: Say) {
  return (
    <>
      <Greeting lang={lang} say={say} />
      <NeedsYou lang={lang} say={say} />
      <PlanToday lang={lang} say={say} />
      <Lately lang={lang} say={say} />
      <MonthShown lang={lang} say={say} />
      <Groups lang={lang} say={say} />
    </>
  );
}

function Greeting({ say }: Say) {
  return (
    <PageTitle
      title={say("Good afternoon, Mair", "Prynhawn da, Mair")}
      lead={say(
        "The steering group meets on 12 March. Papers go out in six days.",
        "Mae'r grŵp llywio yn cwrdd ar 12 Mawrth. Bydd y papurau'n mynd allan ymhen chwe diwrnod.",
      )}
    />
  );
}

function NeedsYou({ say }: Say) {
  return (
    <Section title={say("What needs you now", "Beth sydd angen eich sylw")} id="now">
      <TaskList
        emptyText={say("Nothing needs you today.", "Nid oes dim angen eich sylw heddiw.")}
        tasks={[
          {
            title: say("3 updates to go before the round closes", "3 diweddariad i fynd cyn i'r rownd gau"),
            href: "/updates",
            text: say(
              "Welcome packs, interpreter rota and the school twinning visits",
              "Pecynnau croeso, rota cyfieithwyr a'r ymweliadau gefeillio ysgolion",
            ),
            due: say("Wanted on or before 6 March", "Angen erbyn 6 Mawrth"),
            action: say("Send updates", "Anfon diweddariadau"),
          },
          {
            title: say("Check the minutes of 9 January", "Gwirio cofnodion 9 Ionawr"),
            href: "/minutes",
            text: say("Two actions still need a lead", "Mae angen arweinydd ar ddau gam o hyd"),
            action: say("Check", "Gwirio"),
          },
          {
            title: say("Welcome Ffion Prydderch to the youth forum", "Croesawu Ffion Prydderch i'r fforwm ieuenctid"),
            href: "/people",
            due: say("Joined yesterday", "Ymunodd ddoe"),
            action: say("See", "Gweld"),
          },
        ]}
      />
    </Section>
  );
}

function PlanToday({ lang, say }: Say) {
  const counts = [14, 38, 9, 4, 5];
  const segments = ratings({ lang, say }).map((rating, index) => ({
    ...rating,
    value: counts[index] ?? 0,
    href: "/list",
  }));
  return (
    <Section
      title={say("The plan today", "Y cynllun heddiw")}
      id="plan"
      action={<Link href="/plan">{say("Open the plan", "Agor y cynllun")}</Link>}
    >
      <StatRow>
        <Stat value="70" label={say("actions in the plan", "cam yn y cynllun")} isMain href="/list" />
        <Stat
          value="9"
          label={say("at risk", "mewn perygl")}
          tone="amber"
          href="/list"
          note={say("2 more than in January", "2 yn fwy nag ym mis Ionawr")}
        />
        <Stat value="12" label={say("due in the next 30 days", "i'w cwblhau yn y 30 diwrnod nesaf")} href="/list" />
        <Stat value="£48,200" label={say("spent of £75,000", "wedi'i wario o £75,000")} />
      </StatRow>
      <StackedBar
        id="ratings"
        lang={lang}
        sentence={say(
          "More than half of the 70 actions are on track; four are off track.",
          "Mae mwy na hanner y 70 cam ar y trywydd iawn; mae pedwar oddi ar y trywydd.",
        )}
        rows={[{ segments }]}
        table={{
          caption: say("Actions by rating", "Camau yn ôl sgôr"),
          name: say("Rating", "Sgôr"),
          value: say("Actions", "Camau"),
        }}
      />
    </Section>
  );
}

function Lately({ say }: Say) {
  return (
    <Columns layout="main-aside">
      <Column>
        <Section title={say("What changed lately", "Beth newidiodd yn ddiweddar")} id="lately">
          <Timeline
            entries={[
              {
                when: say("Today, 2:15pm", "Heddiw, 2:15pm"),
                datetime: "2026-03-02T14:15",
                who: say("Dewi Anwyl, Housing", "Dewi Anwyl, Tai"),
                title: say("Interpreter rota: update sent", "Rota cyfieithwyr: anfonwyd diweddariad"),
                href: "/item",
                body: (
                  <p class="govuk-body">
                    {say(
                      "Eleven volunteers now cover four languages.",
                      "Mae un ar ddeg o wirfoddolwyr bellach yn gofalu am bedair iaith.",
                    )}
                  </p>
                ),
                isMain: true,
              },
              {
                when: say("27 February", "27 Chwefror"),
                who: say("Steering group", "Grŵp llywio"),
                title: say(
                  "School twinning: due date moved to June",
                  "Gefeillio ysgolion: symudwyd y dyddiad i Fehefin",
                ),
                href: "/item",
              },
            ]}
          />
        </Section>
      </Column>
      <Column>
        <Section title={say("Next meetings", "Cyfarfodydd nesaf")} id="meetings">
          <Card
            title={say("Steering group", "Grŵp llywio")}
            href="/meeting"
            meta={say("Thursday 12 March, 2pm", "Dydd Iau 12 Mawrth, 2pm")}
            tags={<Tag>{say("Papers due", "Papurau i ddod")}</Tag>}
          >
            {say("Market Hall, upstairs room", "Neuadd y Farchnad, yr ystafell i fyny'r grisiau")}
          </Card>
        </Section>
      </Column>
    </Columns>
  );
}

function MonthShown({ lang, say }: Say) {
  return (
    <Section title={say("March 2026", "Mawrth 2026")} id="month">
      <MonthGrid
        label={say("Meetings in March 2026", "Cyfarfodydd ym mis Mawrth 2026")}
        weekdays={(lang === "cy"
          ? ["Llun", "Mawrth", "Mercher", "Iau", "Gwener", "Sadwrn", "Sul"]
          : ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]
        ).map((name) => say(name, name))}
        weeks={[0, 1].map((week) =>
          Array.from({ length: 7 }, (_, index) => {
            const day = week * 7 + index - 5;
            const entries = [
              { href: "/meeting", time: "2pm", label: say("Steering group", "Grŵp llywio"), isCancelled: day === 5 },
            ];
            return day < 1 ? null : { day, isToday: day === 2, entries: [5, 8].includes(day) ? entries : [] };
          }),
        )}
      />
    </Section>
  );
}

function Groups({ lang, say }: Say) {
  return (
    <Section title={say("Groups", "Grwpiau")} id="groups">
      <CardGrid
        cards={["Youth forum", "Tension monitoring", "Welcome group"].map((name) => (
          <Card title={say(name, name)} href="/group" meta={say("8 members", "8 aelod")} />
        ))}
      />
      <Bars
        id="leads"
        lang={lang}
        sentence={say("The council leads half of all actions.", "Y cyngor sy'n arwain hanner y camau.")}
        bars={[
          { label: say("Council", "Cyngor"), value: 35, href: "/list" },
          { label: say("Police", "Heddlu"), value: 14, href: "/list" },
          { label: say("Association of voluntary organisations", "Cymdeithas y mudiadau gwirfoddol"), value: 11 },
          { label: say("Health board", "Bwrdd iechyd"), value: 0 },
        ]}
        table={{
          caption: say("Actions by lead", "Camau yn ôl arweinydd"),
          name: say("Lead", "Arweinydd"),
          value: say("Actions", "Camau"),
        }}
      />
      <EmptyState
        title={say("No groups below this one yet", "Nid oes grwpiau o dan hwn eto")}
        text={say(
          "A task and finish group can be set up in a minute.",
          "Gellir sefydlu grŵp gorchwyl a gorffen mewn munud.",
        )}
        action={
          <Button href="/new" kind="secondary">
            {say("Add a group", "Ychwanegu grŵp")}
          </Button>
        }
      />
    </Section>
  );
}
