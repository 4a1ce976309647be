import { describe, expect, it } from "vitest";
import type { FieldView } from "../core/forms/index.ts";
import { ConfirmPage, Field, Form } from "./index.ts";

const view = (field: Partial<FieldView>): FieldView => ({
  name: "title",
  id: "title",
  kind: "text",
  label: "Title",
  value: "",
  isOptional: false,
  ...field,
});

const field = (part: Partial<FieldView>, lang: "en" | "cy" = "en") =>
  (<Field field={view(part)} lang={lang} />).toString();

describe("a field", () => {
  it("ties its hint and its error to the input, in the words of the summary", () => {
    const html = field({ hint: "A few words", error: "Enter a title" });
    expect(html).toContain('aria-describedby="title-hint title-error"');
    expect(html).toContain('id="title-error"');
    expect(html).toContain('aria-invalid="true"');
    expect(html).toMatch(/Error:<\/span> Enter a title/);
  });

  it("says in Welsh that it may be left empty", () => {
    expect(field({ isOptional: true }, "cy")).toContain("(dewisol)");
    expect(field({})).not.toContain("(optional)");
  });

  it("never sends a password back", () => {
    expect(field({ kind: "password", value: "three random words" })).not.toContain("three random words");
  });

  it("keeps the first line break of a long text, which HTML would swallow", () => {
    expect(field({ kind: "textarea", value: "\nsecond line" })).toContain(">\n\nsecond line</textarea>");
  });

  it("takes a month by name: the month asks for no digits", () => {
    const html = field({ kind: "date", name: "due_on", id: "due_on", value: ["1", "March", "2026"] });
    expect(html.match(/inputmode="numeric"/g)).toHaveLength(2);
    expect(html).toMatch(/id="due_on-month" name="due_on-month" type="text" value="March"/);
  });

  it("starts a list of choices with a prompt until something is chosen", () => {
    const options = [{ value: "7", label: "Council" }];
    expect(field({ kind: "select", options, value: "" })).toContain(
      '<option value="" selected="">Choose from the list',
    );
    expect(field({ kind: "select", options, value: "7" })).not.toContain("Choose from the list");
    expect(field({ kind: "select", options, value: "7", isOptional: true })).toContain('<option value="">');
  });

  it("gives the first choice the field's own id, so that the summary's link reaches it", () => {
    const options = ["a", "b"].map((value) => ({ value, label: value }));
    expect(field({ kind: "radios", options })).toMatch(/id="title" name="title" type="radio" value="a"/);
  });

  it("draws a lone box to tick without a question above it", () => {
    const html = field({
      kind: "checkboxes",
      label: "",
      options: [{ value: "yes", label: "Keep me signed in" }],
      value: ["yes"],
    });
    expect(html).not.toContain("<fieldset");
    expect(html).toContain('checked=""');
  });
});

describe("after two people saved the same thing", () => {
  const clashing = {
    fields: { title: view({ value: "Mine", theirs: "Theirs" }) },
    errors: [],
    version: 9,
    clash: { by: "Mair", at: "2pm" },
  };
  const html = (<Form form={clashing} action="/x" lang="en" submit="Save" />).toString();

  it("shows both texts and asks which to keep, without script", () => {
    expect(html).toContain('value="Mine"');
    expect(html).toContain('<blockquote class="cc-clash__theirs">Theirs</blockquote>');
    expect(html).toContain('<input type="hidden" name="theirs.title" value="Theirs"');
    expect(html).toMatch(/name="choose.title" id="choose-title-mine" value="mine" checked/);
    expect(html).toContain('id="choose-title-theirs" value="theirs"');
  });

  it("says who and when, and sends the newer version", () => {
    expect(html).toContain("Mair saved a change at 2pm.");
    expect(html).toContain('name="version" value="9"');
  });

  it("shows a colleague's choice by its name, and an emptied field as left empty", () => {
    const options = [{ value: "7", label: "Health board" }];
    expect(field({ kind: "select", options, value: "", theirs: "7" })).toMatch(/<blockquote[^>]*>Health board/);
    expect(field({ value: "x", theirs: "" })).toMatch(/<blockquote[^>]*>Left empty/);
  });
});

describe("a form", () => {
  it("sends files only when it has a field for one", () => {
    const form = (kind: FieldView["kind"]) =>
      (<Form form={{ fields: { a: view({ kind }) }, errors: [] }} action="/x" lang="en" submit="Send" />).toString();
    expect(form("file")).toContain('enctype="multipart/form-data"');
    expect(form("text")).not.toContain("enctype");
  });

  it("asks before a deed with a way out", () => {
    const html = (
      <ConfirmPage
        title="Close it?"
        lang="en"
        action="/close"
        submit="Close"
        cancelHref="/back"
        isWarning
        hidden={{ version: 2 }}
      />
    ).toString();
    expect(html).toContain('<form method="post" action="/close"');
    expect(html).toContain('name="version" value="2"');
    expect(html).toContain('href="/back"');
    expect(html).toContain("govuk-button--warning");
  });
});
