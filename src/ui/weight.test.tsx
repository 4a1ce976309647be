import { gzipSync } from "node:zlib";
import { expect, it } from "vitest";
import { Link, RagTag, StateTag, Table } from "./index.ts";

it("a list of fifty actions weighs less than 45 KB, so that the page around it fits in 60", () => {
  const html = (
    <Table
      caption="Actions"
      rowHeader="title"
      emptyText="None"
      columns={["ref", "title", "rag", "state", "lead", "due", "update"].map((key) => ({ key, label: key }))}
      rows={Array.from({ length: 50 }, (_, index) => ({
        ref: `${index}.${index % 7}`,
        title: (
          <Link href={`/teme-and-tanat/plans/1/items/${index}`}>
            Train volunteers to interpret at first appointments with a rota for evenings {index}
          </Link>
        ),
        rag: <RagTag letter="G" label="On track" tone="green" />,
        state: <StateTag label="In progress" mark="half" tone="green" />,
        lead: `Association of Voluntary Organisations ${index}`,
        due: "30 June 2026",
        update: `${index} March 2026: eleven volunteers now cover four languages between them and more are asking`,
      }))}
    />
  ).toString();
  expect(html.length).toBeLessThan(45 * 1024);
  expect(gzipSync(html).length).toBeLessThan(6 * 1024);
});
