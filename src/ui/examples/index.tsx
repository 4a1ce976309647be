import type { Child } from "hono/jsx";
import { Layout } from "../index.ts";
import { homeExample } from "./home.tsx";
import { itemExample } from "./item.tsx";
import { listExample } from "./list.tsx";
import type { Say } from "./say.ts";
import {
  clashPageExample,
  confirmExample,
  doneExample,
  errorExample,
  formPageExample,
  wrongFormPageExample,
} from "./tasks.tsx";

/** Every component in use, as pages: what the tests read strictly and what a designer looks at. */
export const examples: Readonly<Record<string, (context: Say) => Child>> = {
  home: homeExample,
  list: listExample,
  item: itemExample,
  form: formPageExample,
  wrong: wrongFormPageExample,
  clash: clashPageExample,
  confirm: confirmExample,
  done: doneExample,
  error: errorExample,
};

const wide = ["home", "list"];

/** An example inside the whole page. */
export function examplePage(name: string, context: Say): string {
  const { lang, say } = context;
  const link = (label: string, href: string) => ({ label, href, isCurrent: href === `/${name}` });
  const page = (
    <Layout
      lang={lang}
      title={say("Example", "Enghraifft")}
      service={{ name: say("Concord", "Concord"), href: "/" }}
      partnership={{ name: say("Teme and Tanat Partnership", "Partneriaeth Tefeidiad a Thanat"), href: "/home" }}
      nav={[
        link(say("Home", "Hafan"), "/home"),
        link(say("Plans", "Cynlluniau"), "/list"),
        link(say("Meetings", "Cyfarfodydd"), "/item"),
        link(say("People and groups", "Pobl a grwpiau"), "/form"),
        link(say("About us", "Amdanom ni"), "/done"),
      ]}
      viewer={{ name: say("Mair Llywelyn", "Mair Llywelyn"), account_href: "/account", sign_out_action: "/sign-out" }}
      alternateHref={`/${lang === "en" ? "cy" : "en"}/${name}`}
      breadcrumbs={
        name === "home"
          ? []
          : [
              { label: say("Home", "Hafan"), href: "/home" },
              { label: say("Action plan", "Cynllun gweithredu"), href: "/list" },
            ]
      }
      flash={
        name === "item" ? { kind: "success", text: say("The action is saved.", "Mae'r cam wedi'i gadw.") } : undefined
      }
      search={{ action: "/search", value: "" }}
      width={wide.includes(name) ? "wide" : "reading"}
      hasError={name === "wrong"}
      isDemonstration
      sessionEndsAt={new Date(Date.now() + 1_200_000)}
      footer={[
        { label: say("Help", "Cymorth"), href: "/help" },
        { label: say("Accessibility", "Hygyrchedd"), href: "/accessibility" },
        { label: say("Cookies", "Cwcis"), href: "/cookies" },
        { label: say("Privacy", "Preifatrwydd"), href: "/privacy" },
      ]}
    >
      {examples[name]?.(context)}
    </Layout>
  );
  return page.toString();
}
