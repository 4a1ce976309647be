import { expect, test } from "vitest";
import { hashPassword, verifyPassword } from "./password.hash.ts";
import { weaknessOf } from "./password.rule.ts";

test("a password is kept as Argon2id with at least 19 MiB and two passes, and is known again", async () => {
  const kept = await hashPassword("coral tractor violin");
  expect(kept).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
  expect(await verifyPassword({ hash: kept, password: "coral tractor violin" })).toBe(true);
  expect(await verifyPassword({ hash: kept, password: "coral tractor violim" })).toBe(false);
  expect(await hashPassword("coral tractor violin")).not.toBe(kept);
});

test("the same letters typed on another keyboard are the same password", async () => {
  const kept = await hashPassword("tŷ mawr a chath".normalize("NFC"));
  expect(await verifyPassword({ hash: kept, password: "tŷ mawr a chath".normalize("NFD") })).toBe(true);
});

test("a kept password that is not one of ours is never right", async () => {
  expect(await verifyPassword({ hash: "", password: "" })).toBe(false);
  expect(await verifyPassword({ hash: "$2b$10$abcdefghijklmnopqrstuv", password: "x" })).toBe(false);
});

test.each(["short", "elevenchars", "🐉🐉🐉🐉🐉🐉"])("%s has fewer than twelve characters", (password) => {
  expect(weaknessOf(password)).toBe("short");
});

test.each([
  "password1234",
  "Password2024!",
  "P@ssw0rd2025",
  "passwordpassword",
  "qwertyuiop123",
  "1q2w3e4r5t6y".repeat(3),
  "123456789012",
  "aaaaaaaaaaaaa",
  "abcabcabcabcabc",
  "liverpoolfc1892",
  "manchesterunited",
  "letmeinplease",
  "Wrexham-2026!",
  "Cymru Cymru 99",
  "correcthorsebatterystaple",
  "zaq12wsxzaq12wsxzaq12wsx",
  "sunshine.dragon1",
])("%s is guessed at once", (password) => {
  expect(weaknessOf(password)).toBe("common");
});

test.each(["NerysProbert26", "n.probert@1999", "CyngorClawdd!!", "clawdd-probert-123"])(
  "%s says who owns it",
  (password) => {
    expect(weaknessOf(password, ["Nerys Haf Probert", "n.probert@cyngorclawdd.example", "Clawdd"])).toBe("personal");
  },
);

test.each([
  "coral tractor violin",
  "probert-kettle-lagoon",
  "xK9#mQ2$vL7p",
  "dragon sunshine monkey",
  "heulwen a'r gath ddu",
])("%s is taken", (password) => {
  expect(weaknessOf(password, ["Nerys Haf Probert", "nerys@example.org"])).toBeNull();
});
