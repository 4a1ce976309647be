import { describe, expect, it } from "vitest";
import { Layout } from "./index.ts";

const page = (props: Partial<Parameters<typeof Layout>[0]> = {}) =>
  (
    <Layout
      lang="en"
      title="Action plan"
      service={{ name: "Concord", href: "/" }}
      nav={[{ label: "Plans", href: "/marches/plans", isCurrent: true }]}
      alternateHref="/cy/marches/plans"
      {...props}
    >
      <h1>Action plan</h1>
    </Layout>
  ).toString();

describe("Layout", () => {
  it("is a whole page in its language with the other language first in the header", () => {
    const html = page({ lang: "cy", alternateHref: "/marches/plans" });
    expect(html).toMatch(/^<!DOCTYPE html><html lang="cy"/);
    const header = html.slice(html.indexOf("<header"));
    expect(header.indexOf('<a class="cc-top__link" href="/marches/plans" lang="en" hreflang="en"')).toBe(
      header.indexOf("<a "),
    );
  });

  it("says Error first in the title when a form on the page is wrong", () => {
    expect(page({ hasError: true })).toContain("<title>Error: Action plan – Concord</title>");
    expect(page({ hasError: true, lang: "cy" })).toContain("<title>Gwall: Action plan – Concord</title>");
    expect(page()).toContain("<title>Action plan – Concord</title>");
  });

  it("signs out by a form that posts", () => {
    const html = page({ viewer: { name: "Mair", account_href: "/account", sign_out_action: "/sign-out" } });
    expect(html).toContain('<form method="post" action="/sign-out"');
  });

  it("has the session warning only for someone whose session ends", () => {
    expect(page()).not.toContain("<dialog");
    expect(page({ sessionEndsAt: new Date(Date.now() + 600_000) })).toContain('data-session-seconds="600"');
  });
});
