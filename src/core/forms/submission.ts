import type { Sent } from "./field.ts";
import type { Submission } from "./form.ts";

const DATE_PARTS = ["day", "month", "year"];

/**
 * A posted body as fields can read it. After a clash, a field whose radio `choose.x` says "theirs" takes the colleague's
 * text from `theirs.x` instead of what was typed.
 */
export function submissionOf(body: FormData): Submission {
  const sent = (name: string): Sent => {
    if (body.get(`choose.${name}`) === "theirs") return takeTheirs(body, name);
    const values = body.getAll(name);
    const parts = DATE_PARTS.map((part) => [part, textOf(body.get(`${name}-${part}`))]);
    return {
      texts: values.filter((value): value is string => typeof value === "string"),
      files: values.filter((value): value is File => typeof value !== "string"),
      parts: Object.fromEntries(parts),
    };
  };
  const version = Number(textOf(body.get("version")));
  return { sent, version: Number.isSafeInteger(version) && version > 0 ? version : undefined };
}

function takeTheirs(body: FormData, name: string): Sent {
  const theirs = textOf(body.get(`theirs.${name}`));
  const words = theirs.split(" ");
  return { texts: [theirs], files: [], parts: { day: words[0] ?? "", month: words[1] ?? "", year: words[2] ?? "" } };
}

const textOf = (value: FormDataEntryValue | null): string => (typeof value === "string" ? value : "");
