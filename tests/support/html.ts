import { HtmlValidate } from "html-validate/node";

const validator = new HtmlValidate({
  extends: ["html-validate:recommended", "html-validate:a11y"],
  rules: {
    // Printer's matters: how tags are written, not what they mean
    "no-trailing-whitespace": "off",
    "void-style": "off",
    "attribute-boolean-style": "off",
    "attribute-empty-style": "off",
    "doctype-style": "off",
    "long-title": "off",
    // Boxes to tick share a name, as browsers have always allowed
    "form-dup-name": ["error", { shared: ["radio", "checkbox", "submit", "button"] }],
  },
});

/** What is wrong with a page's HTML, strictly read: rule, place and sentence. */
export async function htmlMistakes(html: string): Promise<string[]> {
  const report = await validator.validateString(html);
  return report.results.flatMap((result) =>
    result.messages.map((one) => `${one.ruleId} at ${one.selector}: ${one.message}`),
  );
}

/** The addresses a page links to on this site, without their fragments. */
export function linksIn(html: string): string[] {
  const found = [...html.matchAll(/<a\s[^>]*?href="([^"]*)"/g)].map(([, href]) => decode(href ?? ""));
  return [...new Set(found.map((href) => href.replace(/#.*$/, "")))].filter(
    (href) => href.startsWith("/") && !href.startsWith("//"),
  );
}

/** A form as a page offers it: where it goes, and its fields with the values they have now. */
export type OfferedForm = { action: string; isMultipart: boolean; fields: OfferedField[] };

/** One field of a form on a page. `options` are what radios, boxes and selects offer. */
export type OfferedField = { name: string; kind: string; value: string; options: string[] };

/** The forms of a page that are posted. */
export function formsIn(html: string): OfferedForm[] {
  const forms = [...html.matchAll(/<form\s([^>]*)>([\s\S]*?)<\/form>/g)];
  return forms
    .filter(([, attributes]) => attributeOf(attributes ?? "", "method")?.toLowerCase() === "post")
    .map(([, attributes = "", inside = ""]) => ({
      action: decode(attributeOf(attributes, "action") ?? ""),
      isMultipart: attributes.includes("multipart/form-data"),
      fields: fieldsIn(inside),
    }));
}

function fieldsIn(html: string): OfferedField[] {
  const fields = new Map<string, OfferedField>();
  const add = (name: string, kind: string, value: string, option?: string) => {
    const field = fields.get(name) ?? { name, kind, value: "", options: [] };
    if (option !== undefined) field.options.push(option);
    fields.set(name, { ...field, value: value || field.value });
  };
  for (const [, attributes = ""] of html.matchAll(/<input\s([^>]*?)\/?>/g)) {
    const name = attributeOf(attributes, "name");
    const kind = attributeOf(attributes, "type") ?? "text";
    const value = decode(attributeOf(attributes, "value") ?? "");
    const isChosen = /\schecked\b/.test(attributes);
    if (name && (kind === "radio" || kind === "checkbox")) add(name, kind, isChosen ? value : "", value);
    else if (name && kind !== "submit") add(name, kind, value);
  }
  for (const [, attributes = "", inside = ""] of html.matchAll(/<textarea\s([^>]*)>([\s\S]*?)<\/textarea>/g))
    add(attributeOf(attributes, "name") ?? "", "textarea", decode(inside));
  for (const [, attributes = "", inside = ""] of html.matchAll(/<select\s([^>]*)>([\s\S]*?)<\/select>/g))
    for (const [, option = ""] of inside.matchAll(/<option\s?([^>]*)>/g)) {
      const value = decode(attributeOf(option, "value") ?? "");
      add(attributeOf(attributes, "name") ?? "", "select", /\sselected\b/.test(` ${option}`) ? value : "", value);
    }
  return [...fields.values()].filter((field) => field.name);
}

function attributeOf(attributes: string, name: string): string | undefined {
  return new RegExp(`(?:^|\\s)${name}="([^"]*)"`).exec(attributes)?.[1];
}

function decode(text: string): string {
  const named: Record<string, string> = { amp: "&", lt: "<", gt: ">", quot: '"', "#39": "'" };
  return text.replaceAll(/&(amp|lt|gt|quot|#39);/g, (_, name: string) => named[name] ?? "");
}
