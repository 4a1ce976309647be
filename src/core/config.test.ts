import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readConfig, readEnvironment, StartupError } from "./config.ts";

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "concord-config-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const demonstration = () => ({ CONCORD_DATA: join(folder, "data") });
const production = {
  DATABASE_URL: "postgres://concord:pw@db.example.org/concord",
  CONCORD_SECRET: "x".repeat(32),
  CONCORD_URL: "https://concord.example.org/",
};

describe("the configuration", () => {
  it("needs nothing at all for a demonstration", () => {
    const config = readConfig(demonstration());
    expect(config).toMatchObject({
      port: 3000,
      isDemonstration: true,
      isProduction: false,
      baseUrl: "http://localhost:3000",
      logLevel: "info",
      trustsProxy: false,
      databaseUrl: undefined,
    });
  });

  it("makes a secret once, keeps it, and lets nobody else read it", () => {
    const first = readConfig(demonstration()).secret;
    expect(first).toMatch(/^[0-9a-f]{64}$/);
    expect(readConfig(demonstration()).secret).toBe(first);
    const path = join(folder, "data", "secret");
    expect(readFileSync(path, "utf8").trim()).toBe(first);
    expect(statSync(path).mode & 0o777).toBe(0o600);
  });

  it("is production as soon as there is a DATABASE_URL, and drops the slash at the end of the address", () => {
    expect(readConfig(production)).toMatchObject({
      isProduction: true,
      isDemonstration: false,
      baseUrl: "https://concord.example.org",
    });
  });

  it("treats an empty value as not set", () => {
    expect(readConfig({ ...demonstration(), PORT: "", SMTP_URL: "", LOG_LEVEL: "" }).port).toBe(3000);
  });

  it.each([
    [{ PORT: "http" }, /PORT must be a whole number/],
    [{ PORT: "70000" }, /PORT must be a whole number/],
    [{ DATABASE_URL: "mysql://x/y" }, /DATABASE_URL must look like/],
    [{ NODE_ENV: "live" }, /NODE_ENV must be/],
    [{ SMTP_URL: "mail.example.org" }, /SMTP_URL must look like/],
    [{ CONCORD_URL: "concord.example.org" }, /CONCORD_URL must be a web address/],
    [{ LOG_LEVEL: "loud" }, /LOG_LEVEL must be one of/],
    [{ TRUST_PROXY: "perhaps" }, /TRUST_PROXY must be true or false/],
    [{ NODE_ENV: "production" }, /Production needs CONCORD_SECRET/],
    [{ ...production, CONCORD_SECRET: "short" }, /CONCORD_SECRET must have at least 32/],
    [{ ...production, CONCORD_URL: undefined }, /Production needs CONCORD_URL/],
  ])("answers a wrong value with one sentence: %o", (env, message) => {
    const attempt = () => readConfig({ ...demonstration(), ...env });
    expect(attempt).toThrow(StartupError);
    expect(attempt).toThrow(message);
  });

  it("says what to do when the data folder is a file", () => {
    writeFileSync(join(folder, "file"), "");
    expect(() => readConfig({ CONCORD_DATA: join(folder, "file", "data") })).toThrow(/is not a folder/);
  });
});

describe("the .env file", () => {
  it("adds to the environment, which wins", () => {
    writeFileSync(join(folder, ".env"), '# note\nPORT=4000\nexport LOG_LEVEL=debug\nMAIL_FROM="A\nB"\n\n');
    expect(readEnvironment(folder, { PORT: "5000" })).toMatchObject({
      PORT: "5000",
      LOG_LEVEL: "debug",
      MAIL_FROM: "A\nB",
    });
  });

  it.each([
    ["PORT=1\nCONCORD_SECRET abc\n", /Line 2 of \.env/],
    ['PORT=1\n\nMAIL_FROM="never closed\nX=1', /Line 3 of \.env/],
  ])("names the line that is broken", (text, message) => {
    writeFileSync(join(folder, ".env"), text);
    expect(() => readEnvironment(folder, {})).toThrow(message);
  });
});
