import {
  Button,
  ButtonRow,
  DownloadPlace,
  Field,
  FilterPanel,
  Link,
  PageTitle,
  Pagination,
  RagTag,
  StateTag,
  SubNavigation,
  Table,
  type TableColumn,
  TickBox,
} from "../index.ts";
import { fieldExample } from "./fields.ts";
import { ByRating, Key, OverTime } from "./list.charts.tsx";
import { ratings } from "./ratings.ts";
import type { Say } from "./say.ts";

const actions = [
  [
    "1.1",
    "Give every new arrival a welcome pack in their first week",
    "Rhoi pecyn croeso i bob newydd-ddyfodiad yn ei wythnos gyntaf",
    "Council, Customer Services",
    1,
    "31 Mar 2026",
    4,
  ],
  [
    "1.2",
    "Train forty volunteers to interpret at first appointments, with a rota that covers evenings and weekends",
    "Hyfforddi deugain o wirfoddolwyr i gyfieithu mewn apwyntiadau cyntaf, gyda rota sy'n cynnwys nosweithiau a phenwythnosau",
    "Association of Voluntary Organisations",
    2,
    "30 Jun 2026",
    11,
  ],
  ["1.2", "Publish the rota", "Cyhoeddi'r rota", "Police", 3, "31 Jan 2026", 0],
  ["2.4", "Twin six schools across the border", "Gefeillio chwe ysgol ar draws y ffin", "Education", 4, "Sep 2026", 2],
  [
    "3.1",
    "Hold an open day at the mosque and at the chapel",
    "Cynnal diwrnod agored yn y mosg ac yn y capel",
    "Faith forum",
    0,
    "Ongoing",
    7,
  ],
] as const;

function planColumns({ say }: Say, isWide: boolean): TableColumn[] {
  const more = isWide
    ? [
        { key: "target", label: say("Target", "Targed") },
        { key: "involved", label: say("Involved", "Yn cymryd rhan") },
        { key: "money", label: say("Money", "Arian"), align: "right" as const },
        { key: "vision", label: say("Contribution to the vision", "Cyfraniad i'r weledigaeth") },
      ]
    : [];
  return [
    ...(isWide ? [] : [{ key: "tick", label: say("Choose", "Dewis"), isLabelHidden: true }]),
    { key: "title", label: say("Action", "Cam"), sortHref: "?sort=title" },
    {
      key: "rag",
      label: say("Rating", "Sgôr"),
      isNarrow: true,
      sortHref: "?sort=rag",
      sortDirection: "descending",
    },
    { key: "state", label: say("State", "Cyflwr"), isNarrow: true },
    { key: "lead", label: say("Lead", "Arweinydd"), sortHref: "?sort=lead" },
    { key: "due", label: say("Due", "Erbyn"), isNarrow: true },
    { key: "updates", label: say("Updates", "Diweddariadau"), align: "right" },
    ...more,
  ];
}

function planRow(
  { lang, say }: Say,
  [ref, en, cy, lead, rag, due, updates]: (typeof actions)[number],
  id: string,
  index: number,
) {
  const tags = ratings({ lang, say });
  return {
    id,
    isMuted: index === 4,
    cells: {
      tick: <TickBox name="item" value={index} label={say(`Choose ${ref}`, `Dewis ${ref}`)} />,
      title: (
        <>
          {ref} <Link href="/item">{say(en, cy)}</Link>
        </>
      ),
      rag: (
        <RagTag
          {...(tags[rag] ?? tags[0])}
          letter={tags[rag]?.letter ?? ""}
          label={tags[rag]?.label ?? ""}
          tone={tags[rag]?.tone ?? "grey"}
        />
      ),
      state: (
        <StateTag
          label={say("In progress", "Ar waith")}
          mark={index === 4 ? "done" : "half"}
          tone={index === 4 ? "blue" : "green"}
        />
      ),
      lead: say(lead, lead),
      due,
      updates,
      target: say("40 trained by June, 60 by December", "40 wedi'u hyfforddi erbyn Mehefin"),
      involved: say("Health board; college; faith forum; youth service", "Bwrdd iechyd; coleg; fforwm ffydd"),
      money: "£12,500",
      vision: say("People feel they belong from the first week", "Mae pobl yn teimlo eu bod yn perthyn"),
    },
  };
}

function planTable({ lang, say }: Say, isWide: boolean) {
  return (
    <Table
      id={isWide ? "wide" : "actions"}
      caption={isWide ? say("Everything in objective 1", "Popeth yn amcan 1") : say("Actions", "Camau")}
      captionSize={isWide ? "m" : "hidden"}
      isWide={isWide}
      rowHeader="title"
      emptyText={say("No actions", "Dim camau")}
      columns={planColumns({ lang, say }, isWide)}
      rows={actions.map((action, index) => planRow({ lang, say }, action, `${isWide ? "w" : "a"}${index}`, index))}
      foot={isWide ? undefined : { tick: "", title: say("All five", "Pob un o'r pump"), updates: 24 }}
    />
  );
}

/** A list with filters in it, the way plans, people and meetings are listed. */
export function listExample({ lang, say }: Say) {
  return (
    <>
      <ListTitle lang={lang} say={say} />
      <Views lang={lang} say={say} />
      <Filters lang={lang} say={say} />
      <Narrow lang={lang} say={say} />
      <ByRating lang={lang} say={say} />
      <OverTime lang={lang} say={say} />
      <Key lang={lang} say={say} />
      <Wide lang={lang} say={say} />
    </>
  );
}

function ListTitle({ say }: Say) {
  return (
    <PageTitle
      caption={say("Action plan 2025 to 2028", "Cynllun gweithredu 2025 i 2028")}
      title={say("Stronger together across the border", "Cryfach gyda'n gilydd ar draws y ffin")}
      actions={
        <ButtonRow>
          <Button href="/new" kind="primary">
            {say("Add an action", "Ychwanegu cam")}
          </Button>
          <Link href="/import">{say("Bring in a plan", "Dod â chynllun i mewn")}</Link>
        </ButtonRow>
      }
    />
  );
}

function Views({ say }: Say) {
  const item = (label: string, isCurrent = false) => ({ label, href: `/plan/${label.length}`, isCurrent });
  return (
    <SubNavigation
      label={say("Views of the plan", "Golygon o'r cynllun")}
      items={[
        item(say("Overview", "Trosolwg")),
        item(say("Document", "Dogfen")),
        item(say("List", "Rhestr"), true),
        item(say("Timeline", "Llinell amser")),
        item(say("Months", "Misoedd")),
        item(say("History", "Hanes")),
      ]}
    />
  );
}

function Filters({ lang, say }: Say) {
  return (
    <FilterPanel
      action="/list"
      lang={lang}
      hidden={{ sort: "rag" }}
      clearHref="/list"
      chosen={[
        { label: say("At risk", "Mewn perygl"), removeHref: "/list?lead=3" },
        { label: say("Lead: Council", "Arweinydd: Cyngor"), removeHref: "/list?rag=a" },
      ]}
    >
      {["text", "select", "select", "select"].map((kind, index) => (
        <Field
          lang={lang}
          field={{
            ...fieldExample({ lang, say }, kind as "text"),
            id: `f${index}`,
            name: `f${index}`,
            hint: undefined,
          }}
        />
      ))}
    </FilterPanel>
  );
}

function Narrow({ lang, say }: Say) {
  return (
    <>
      {planTable({ lang, say }, false)}
      <Pagination
        lang={lang}
        first="/list"
        previous="/list?b"
        next="/list?a"
        text={say("Showing 51 to 55 of 70 actions", "Yn dangos 51 i 55 o 70 cam")}
      />
    </>
  );
}

function Wide({ lang, say }: Say) {
  return (
    <>
      {planTable({ lang, say }, true)}
      <DownloadPlace
        lang={lang}
        links={[
          { label: say("This list", "Y rhestr hon"), href: "/list.xlsx", format: "Excel", size: "38 KB" },
          { label: say("The whole plan", "Y cynllun cyfan"), href: "/plan.docx", format: "Word" },
        ]}
      />
    </>
  );
}
