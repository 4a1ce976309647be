import type { FieldKind, FieldView, FormView } from "../../core/forms/index.ts";
import type { Say } from "./say.ts";

const kinds = [
  "text",
  "email",
  "password",
  "textarea",
  "select",
  "radios",
  "checkboxes",
  "date",
  "file",
  "hidden",
] as const;

function labelOf({ say }: Say, kind: FieldKind): string {
  const labels: Record<FieldKind, string> = {
    text: say("Name of the action", "Enw'r cam"),
    email: say("E-mail address", "Cyfeiriad e-bost"),
    password: say("Password", "Cyfrinair"),
    textarea: say("What has happened since the last meeting?", "Beth sydd wedi digwydd ers y cyfarfod diwethaf?"),
    select: say("Lead organisation", "Sefydliad arweiniol"),
    radios: say("Can this be public?", "A all hyn fod yn gyhoeddus?"),
    checkboxes: say("Who else is involved?", "Pwy arall sy'n cymryd rhan?"),
    date: say("When is it due?", "Erbyn pryd?"),
    file: say("The plan as a Word file", "Y cynllun ar ffurf ffeil Word"),
    hidden: "",
  };
  return labels[kind];
}

function usualValue({ say }: Say, kind: FieldKind): string | string[] {
  if (kind === "date") return ["31", say("June", "Mehefin"), "2026"];
  if (kind === "checkboxes") return ["b"];
  if (kind === "radios" || kind === "select") return "b";
  return say("Forty volunteers", "Deugain o wirfoddolwyr");
}

/** One field of a kind, filled in. */
export function fieldExample({ lang, say }: Say, kind: FieldKind): FieldView {
  const options = [
    { value: "a", label: say("Council", "Cyngor"), hint: say("Any department", "Unrhyw adran") },
    { value: "b", label: say("Health board", "Bwrdd iechyd") },
    { value: "c", label: say("Police", "Heddlu") },
  ];
  return {
    name: kind,
    id: kind,
    kind,
    label: labelOf({ lang, say }, kind),
    hint:
      kind === "date"
        ? say("For example, 27 March 2026", "Er enghraifft, 27 Mawrth 2026")
        : say("Two or three sentences are enough.", "Mae dwy neu dair brawddeg yn ddigon."),
    value: usualValue({ lang, say }, kind),
    options: ["select", "radios", "checkboxes"].includes(kind) ? options : undefined,
    isOptional: kind === "email",
  };
}

/** A form with a field of every kind, all well. */
export function formExample(context: Say): FormView {
  const fields = Object.fromEntries(kinds.map((kind) => [kind, fieldExample(context, kind)]));
  return { fields, errors: [], version: 3 };
}

/** The same form with something wrong in every field that can be seen. */
export function wrongFormExample(context: Say): FormView {
  const text = context.say("Enter what you mean, in a sentence", "Rhowch yr hyn rydych yn ei olygu, mewn brawddeg");
  const fields = Object.fromEntries(
    kinds.map((kind) => [kind, { ...fieldExample(context, kind), error: kind === "hidden" ? undefined : text }]),
  );
  const errors = kinds
    .filter((kind) => kind !== "hidden")
    .map((kind) => ({ href: kind === "date" ? "#date-day" : `#${kind}`, text }));
  return { fields, errors, version: 3 };
}

/** The form as it comes back when a colleague saved in between. */
export function clashFormExample(context: Say): FormView {
  const { say } = context;
  const theirs: Partial<Record<FieldKind, string>> = {
    text: say("Fifty volunteers", "Hanner cant o wirfoddolwyr"),
    textarea: say("Eleven people\ntrained so far", "Un ar ddeg o bobl\nhyd yn hyn"),
    select: "a",
    date: "",
  };
  const fields = Object.fromEntries(
    (["text", "textarea", "select", "date", "radios"] as const).map((kind) => [
      kind,
      { ...fieldExample(context, kind), theirs: theirs[kind] },
    ]),
  );
  const notice = say("Someone else saved a change", "Cadwodd rhywun arall newid");
  return {
    fields,
    errors: [{ href: "#clash", text: notice }],
    version: 4,
    clash: { by: say("Dewi Anwyl", "Dewi Anwyl"), at: "2:15pm" },
  };
}
