import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { Conflict, Invalid } from "../errors.ts";
import {
  choice,
  choices,
  date,
  defineForm,
  email,
  longText,
  reference,
  submissionOf,
  text,
  tick,
  time,
  webAddress,
  wholeNumber,
} from "./index.ts";

const form = defineForm("en", {
  title: text({ label: "Title", required: "Enter a title", max: 20 }),
  note: longText({ label: "Note" }),
  kind: choice({
    label: "Kind",
    required: "Choose a kind",
    options: [
      { value: "a", label: "A" },
      { value: "b", label: "B" },
    ],
  }),
  due: date({ label: "Due date" }),
});

function body(values: Record<string, string | string[]>) {
  const data = new FormData();
  for (const [name, value] of Object.entries(values)) for (const one of [value].flat()) data.append(name, one);
  return submissionOf(data);
}

const good = {
  title: "Open day",
  note: "",
  kind: "a",
  "due-day": "31",
  "due-month": "March",
  "due-year": "2027",
  version: "3",
};

test("a good form yields its value and the version it was drawn from", () => {
  const reading = form.read(body(good));
  expect(reading.ok && reading.value).toEqual({ title: "Open day", note: "", kind: "a", due: "2027-03-31" });
  expect(reading.ok && reading.version).toBe(3);
});

test("every mistake is told at once, beside its field, and what was typed stays", () => {
  const reading = form.read(body({ title: "", kind: "c", "due-day": "31", "due-month": "2", "due-year": "2027" }));
  expect(reading.ok).toBe(false);
  expect(reading.view.errors).toEqual([
    { href: "#title", text: "Enter a title" },
    { href: "#kind", text: "Choose a kind" },
    { href: "#due-day", text: "Due date must be a real date, like 27 3 2027" },
  ]);
  expect(reading.view.fields.due.value).toEqual(["31", "2", "2027"]);
});

test("text that is too long is refused with its limit and kept as typed", () => {
  const reading = form.read(body({ ...good, title: "x".repeat(100_000) }));
  expect(reading.view.fields.title.error).toBe("Title must be 20 characters or fewer");
  expect(reading.view.fields.title.value).toHaveLength(100_000);
});

test("a file where text was expected reads as nothing typed", () => {
  const data = new FormData();
  data.append("title", new File(["x"], "x.txt"));
  data.append("kind", "a");
  expect(form.read(submissionOf(data)).view.fields.title.error).toBe("Enter a title");
});

test("characters no database can hold are taken out, and others are left alone", () => {
  const reading = form.read(body({ ...good, note: "a\u0000b\r\nŵ ŷ 🏡 \u202e<script>\ud800" }));
  expect(reading.ok && reading.value.note).toBe("ab\nŵ ŷ 🏡 \u202e<script>\ufffd");
});

test("after a clash both texts are shown, and choosing the colleague's takes it", () => {
  const at = new Date("2026-11-02T10:00:00Z");
  const conflict = new Conflict({
    theirs: { title: "Open evening", kind: "a", due: "2027-03-31" },
    version: 4,
    by: "Bethan Llwyd",
    at,
  });
  const view = form.refused(body(good), conflict);
  expect(view.version).toBe(4);
  expect(view.clash).toEqual({ by: "Bethan Llwyd", at: "2 November 2026 at 10am" });
  expect(view.fields.title.value).toBe("Open day");
  expect(view.fields.title.theirs).toBe("Open evening");
  expect(view.fields.kind.theirs).toBeUndefined();
  expect(view.fields.due.theirs).toBeUndefined();
  const chosen = form.read(body({ ...good, "choose.title": "theirs", "theirs.title": "Open evening" }));
  expect(chosen.ok && chosen.value.title).toBe("Open evening");
});

test("a colleague's date can be chosen after a clash", () => {
  const conflict = new Conflict({ theirs: { due: "2027-05-01" }, version: 4, by: "B", at: new Date() });
  const view = form.refused(body(good), conflict);
  const chosen = form.read(body({ ...good, "choose.due": "theirs", "theirs.due": view.fields.due.theirs ?? "" }));
  expect(chosen.ok && chosen.value.due).toBe("2027-05-01");
});

test("what a verb refuses stands beside its field, or above the page where it has none", () => {
  const view = form.refused(body(good), new Invalid({ title: "There is one called that", leads: "Choose a lead" }));
  expect(view.errors).toEqual([
    { href: "#title", text: "There is one called that" },
    { href: "#main-content", text: "Choose a lead" },
  ]);
});

test("no submission, however strange, makes reading throw", () => {
  const names = fc.constantFrom(
    "title",
    "note",
    "kind",
    "due",
    "due-day",
    "due-month",
    "due-year",
    "version",
    "choose.title",
    "theirs.title",
  );
  fc.assert(
    fc.property(fc.array(fc.tuple(names, fc.string({ unit: "binary", maxLength: 60 }))), (pairs) => {
      const data = new FormData();
      for (const [name, value] of pairs) data.append(name, value);
      const { view } = form.read(submissionOf(data));
      expect(Object.keys(view.fields)).toEqual(["title", "note", "kind", "due"]);
    }),
  );
});

describe("single fields", () => {
  const readOf = (field: Parameters<typeof defineForm>[1][string], values: string[], parts = {}) =>
    field.read({ texts: values, files: [], parts }, "en");

  test.each([
    ["2pm", "14:00"],
    ["2:30pm", "14:30"],
    ["14.30", "14:30"],
    ["12am", "00:00"],
    ["midday", "12:00"],
    ["10 am", "10:00"],
    ["10yb", "10:00"],
  ])("the time %s is %s", (typed, value) => {
    expect(readOf(time({ label: "Start" }), [typed])).toEqual({ value });
  });

  test.each(["25:00", "14", "13pm", "9:75", "soon"])("%s is not a time", (typed) => {
    expect(readOf(time({ label: "Start" }), [typed]).error).toContain("must be a time");
  });

  test.each(["name@example.org", "Ann.O'Neil@Police.Example"])("%s is an e-mail address", (typed) => {
    expect(readOf(email({ label: "E-mail" }), [typed])).toEqual({ value: typed.toLowerCase() });
  });

  test.each(["name", "name@", "a b@example.org", "name@example", "<x>@example.org"])(
    "%s is not an e-mail address",
    (typed) => {
      expect(readOf(email({ label: "E-mail" }), [typed]).error).toContain("correct format");
    },
  );

  test("a web address must be one a browser may open", () => {
    expect(readOf(webAddress({ label: "Website" }), ["javascript:alert(1)"]).error).toContain("https://");
    expect(readOf(webAddress({ label: "Website" }), ["https://example.org"])).toEqual({ value: "https://example.org" });
  });

  test("a record that is not offered cannot be chosen", () => {
    const field = reference({ label: "Organisation", options: [{ value: 7, label: "Fire" }] });
    expect(readOf(field, ["7"])).toEqual({ value: 7 });
    expect(readOf(field, ["8"]).error).toBeDefined();
    expect(readOf(field, [""])).toEqual({ value: null });
  });

  test("several choices, ticks and whole numbers", () => {
    const several = choices({ label: "Themes", options: [{ value: "a", label: "A" }] });
    expect(readOf(several, ["a", ""])).toEqual({ value: ["a"] });
    expect(readOf(several, ["z"]).error).toBeDefined();
    expect(readOf(tick({ label: "Yes" }), ["yes"])).toEqual({ value: true });
    const number = wholeNumber({ label: "Days", least: 7, most: 400 });
    expect(readOf(number, ["1,0"])).toEqual({ value: 10 });
    expect(readOf(number, ["401"]).error).toBe("Days must be between 7 and 400");
    expect(readOf(number, ["1e9"]).error).toBe("Days must be a whole number");
  });
});
