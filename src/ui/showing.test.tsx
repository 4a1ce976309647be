import { describe, expect, it } from "vitest";
import {
  Bars,
  DownloadPlace,
  ErrorSummary,
  FilterPanel,
  Pagination,
  RagTag,
  StackedBar,
  StateTag,
  SummaryList,
  Table,
  TaskList,
  TreeList,
} from "./index.ts";

const columns = [
  { key: "name", label: "Name", sortHref: "?sort=name", sortDirection: "ascending" as const },
  { key: "spent", label: "Spent", align: "right" as const, sortHref: "?sort=spent" },
];

describe("a table", () => {
  it("tells each cell its column for when it becomes a card", () => {
    const html = (
      <Table
        caption="Money"
        columns={columns}
        rows={[{ name: "Hall", spent: "£75" }]}
        rowHeader="name"
        emptyText="None"
      />
    ).toString();
    expect(html).toContain('<td class="cc-number" data-label="Spent">£75</td>');
    expect(html).toMatch(/<th scope="row"[^>]*>Hall<\/th>/);
  });

  it("says which column it is sorted by and that others can be", () => {
    const html = (
      <Table caption="Money" columns={columns} rows={[{ name: "a", spent: 1 }]} emptyText="None" />
    ).toString();
    expect(html).toContain('aria-sort="ascending"');
    expect(html).toContain('aria-sort="none"');
  });

  it("shows a zero, and the row's own column called cells", () => {
    const html = (
      <Table caption="c" columns={[{ key: "cells", label: "Cells" }]} rows={[{ cells: 0 }]} emptyText="None" />
    ).toString();
    expect(html).toContain(">0</td>");
  });

  it("says so when it is empty, with its caption", () => {
    const html = (<Table caption="Money" columns={columns} rows={[]} emptyText="Nothing spent yet" />).toString();
    expect(html).toContain("Nothing spent yet");
    expect(html).toContain("Money");
    expect(html).not.toContain("<table");
  });

  it("can be scrolled by keyboard when it is wide", () => {
    const html = (
      <Table id="w" isWide caption="Wide" columns={columns} rows={[{ name: "a", spent: 1 }]} emptyText="" />
    ).toString();
    expect(html).toMatch(/<section[^>]*aria-labelledby="w-caption" tabindex="0"/);
  });
});

describe("a rating", () => {
  it("always has its letter and its word", () => {
    const html = (<RagTag letter="A" label="At risk" tone="amber" />).toString();
    expect(html).toContain(">A</b>");
    expect(html).toContain(" At risk</span>");
  });

  it("and a state its word", () => {
    expect((<StateTag label="In progress" mark="half" tone="green" />).toString()).toContain(">In progress<");
  });
});

describe("a chart", () => {
  const segments = [
    { letter: "G", label: "On track", value: 3, tone: "green" as const },
    { letter: "R", label: "Off track", value: 1, tone: "red" as const },
    { letter: "N", label: "Not started", value: 0, tone: "grey" as const },
  ];
  const table = { caption: "Ratings", name: "Rating", value: "Actions" };

  it("divides the bar as the numbers divide, and leaves out what there is none of", () => {
    const html = (
      <StackedBar id="c" sentence="Mostly well" rows={[{ segments }]} lang="en" table={table} />
    ).toString();
    const widths = [...html.matchAll(/cc-bar__part--\w+" x="([\d.]+)%" y="0" width="([\d.]+)%"/g)].map(
      ([, x, width]) => [x, width],
    );
    expect(widths).toEqual([
      ["0", "75"],
      ["75", "25"],
    ]);
  });

  it("has the sentence above and every figure in a table, also the noughts", () => {
    const html = (
      <StackedBar id="c" sentence="Mostly well" rows={[{ segments }]} lang="en" table={table} />
    ).toString();
    expect(html.indexOf("Mostly well")).toBeLessThan(html.indexOf("<svg"));
    expect(html).toMatch(/N Not started<\/th><td[^>]*>0</);
  });

  it("stands empty rather than broken when there is nothing to count", () => {
    const none = segments.map((segment) => ({ ...segment, value: 0 }));
    const stacked = (
      <StackedBar id="c" sentence="Nothing yet" rows={[{ segments: none }]} lang="en" table={table} />
    ).toString();
    const bars = (
      <Bars id="b" sentence="Nothing yet" bars={[{ label: "a", value: 0 }]} lang="en" table={table} />
    ).toString();
    expect(stacked + bars).not.toMatch(/NaN|Infinity/);
  });

  it("totals every row in the table of a chart of several", () => {
    const rows = [
      { label: "Welcome", segments },
      { label: "Safety", segments },
    ];
    const html = (<StackedBar id="c" sentence="s" rows={rows} lang="cy" table={table} />).toString();
    expect(html).toMatch(/data-label="Cyfanswm">4</);
  });
});

describe("lists and places", () => {
  it("leave out what is not known, unless there are words for it", () => {
    const html = (
      <SummaryList
        lang="en"
        rows={[
          { key: "Phone", value: null },
          { key: "Money", value: "", emptyText: "None yet" },
          { key: "Updates", value: 0 },
        ]}
      />
    ).toString();
    expect(html).not.toContain("Phone");
    expect(html).toContain("None yet");
    expect(html).toContain(">0</dd>");
  });

  it("vanish when there is nothing in them", () => {
    const nothing = [
      <DownloadPlace links={[]} lang="en" />,
      <ErrorSummary errors={[]} lang="en" />,
      <Pagination lang="en" />,
      <TreeList nodes={[]} lang="en" label="Groups" />,
    ];
    expect(nothing.map(String).join("")).toBe("");
  });

  it("lead on and back through a long list", () => {
    const html = (<Pagination lang="en" first="/l" next="/l?after=50" />).toString();
    expect(html).toContain('href="/l?after=50" rel="next"');
    expect(html).not.toContain("Previous");
  });

  it("say each filter in force and how to take it off", () => {
    const html = (
      <FilterPanel action="/l" lang="en" chosen={[{ label: "At risk", removeHref: "/l?x" }]} hidden={{ sort: "due" }}>
        fields
      </FilterPanel>
    ).toString();
    expect(html).toMatch(/href="\/l\?x"><span class="govuk-visually-hidden">Remove filter: <\/span>At risk/);
    expect(html).toContain('<input type="hidden" name="sort" value="due"');
  });

  it("put the first task first and say when there is none", () => {
    const html = (
      <TaskList
        tasks={[
          { title: "A", href: "/a" },
          { title: "B", href: "/b" },
        ]}
        emptyText=""
      />
    ).toString();
    expect(html.match(/cc-task--first/g)).toHaveLength(1);
    expect((<TaskList tasks={[]} emptyText="Nothing needs you" />).toString()).toContain("Nothing needs you");
  });
});
