import { DefinitionKey, StackedBar, TimeChart } from "../index.ts";
import { ratings } from "./ratings.ts";
import type { Say } from "./say.ts";

/** How the actions of a list are rated, theme by theme. */
export function ByRating({ lang, say }: Say) {
  const themes = ["Welcome", "Belonging", "Safety", "Learning from one another across the border"];
  return (
    <StackedBar
      id="themes"
      lang={lang}
      isToScale
      sentence={say("Safety has the most that is off track.", "Diogelwch sydd â'r mwyaf oddi ar y trywydd.")}
      rows={themes.map((label, row) => ({
        label: say(label, label),
        href: `/list?theme=${row}`,
        segments: ratings({ lang, say }).map((rating, index) => ({ ...rating, value: (row * 3 + index * 5) % 11 })),
      }))}
      table={{
        caption: say("Actions by theme and rating", "Camau yn ôl thema a sgôr"),
        name: say("Theme", "Thema"),
        value: say("Actions", "Camau"),
      }}
    />
  );
}

/** The same actions over time. */
export function OverTime({ lang, say }: Say) {
  return (
    <TimeChart
      id="when"
      lang={lang}
      sentence={say("Most of what is left falls in the summer.", "Yn yr haf y mae'r rhan fwyaf o'r gweddill.")}
      from="2026-01-01"
      to="2026-12-31"
      today={{ on: "2026-03-02", label: say("Today", "Heddiw") }}
      ticks={[
        { on: "2026-01-01", label: say("Jan", "Ion") },
        { on: "2026-04-01", label: say("Apr", "Ebr") },
        { on: "2026-07-01", label: say("Jul", "Gor") },
        { on: "2026-10-01", label: say("Oct", "Hyd") },
      ]}
      rows={[
        {
          label: say("Give every new arrival a welcome pack", "Rhoi pecyn croeso i bob newydd-ddyfodiad"),
          href: "/item",
          text: say("31 March 2026", "31 Mawrth 2026"),
          times: [{ kind: "day", on: "2026-03-31" }],
          letter: "G",
          tone: "green",
        },
        {
          label: say("Twin six schools across the border", "Gefeillio chwe ysgol ar draws y ffin"),
          href: "/item",
          text: say("By the end of the summer term", "Erbyn diwedd tymor yr haf"),
          times: [{ kind: "period", from: "2026-04-13", to: "2026-07-20" }],
          letter: "A",
          tone: "amber",
        },
        {
          label: say("Train forty volunteers", "Hyfforddi deugain o wirfoddolwyr"),
          text: say("February to June; then every year", "Chwefror i Fehefin; yna bob blwyddyn"),
          times: [
            { kind: "run", from: "2026-02-01", to: "2026-06-30" },
            { kind: "day", on: "2026-06-30" },
          ],
          letter: "R",
          tone: "red",
        },
        {
          label: say("Hold an open day", "Cynnal diwrnod agored"),
          text: say("March 2025 and ongoing", "Mawrth 2025 ac yn parhau"),
          times: [{ kind: "ongoing", from: "2025-03-01" }],
        },
        { label: say("Publish the rota", "Cyhoeddi'r rota"), text: say("To be agreed", "I'w gytuno"), times: [] },
      ]}
      table={{
        caption: say("What falls when", "Beth sy'n digwydd pryd"),
        name: say("Action", "Cam"),
        value: say("When", "Pryd"),
      }}
    />
  );
}

/** What the letters mean. */
export function Key({ lang, say }: Say) {
  return (
    <DefinitionKey
      title={say("What the ratings mean", "Ystyr y sgorau")}
      items={ratings({ lang, say }).map((rating) => ({
        ...rating,
        definition: say(
          "No known issue and the due date has not passed.",
          "Dim problem hysbys ac nid yw'r dyddiad wedi pasio.",
        ),
      }))}
    />
  );
}
